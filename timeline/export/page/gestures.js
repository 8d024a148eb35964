// Mouse, touch and keys on the picture.

function gestures(picture) {
  const box = picture.box;
  const pointers = new Map();
  let moved = 0, brushing = false;
  const x = event => event.clientX - box.getBoundingClientRect().left;

  box.addEventListener("pointerdown", event => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, x(event));
    moved = 0;
    brushing = event.clientY - box.getBoundingClientRect().top > picture.overviewTop;
    if (brushing) jump(event);
  });
  box.addEventListener("pointermove", event => {
    if (!pointers.has(event.pointerId)) return;
    const before = pointers.get(event.pointerId), now = x(event);
    moved += Math.abs(now - before);
    if (moved > 4 && !box.hasPointerCapture(event.pointerId)) box.setPointerCapture(event.pointerId);
    if (brushing) jump(event);
    else if (pointers.size === 2) {
      const other = [...pointers].find(([id]) => id !== event.pointerId)[1];
      picture.zoom(Math.max(8, Math.abs(before - other)) / Math.max(8, Math.abs(now - other)), other);
    } else if (moved > 4) picture.pan(before - now);
    pointers.set(event.pointerId, now);
  });
  for (const end of ["pointerup", "pointercancel"]) box.addEventListener(end, event => pointers.delete(event.pointerId));
  box.addEventListener("click", event => {
    const item = event.target.closest("[data-event]");
    if (item && moved <= 4) open(item.dataset.event);
  });
  box.addEventListener("wheel", event => {
    if (event.ctrlKey || event.metaKey) picture.zoom(Math.exp(event.deltaY / 200), x(event));
    else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) picture.pan(event.deltaX);
    else return; // let the page scroll
    event.preventDefault();
  }, { passive: false });
  box.addEventListener("dblclick", event => picture.zoom(0.5, x(event)));
  box.addEventListener("keydown", event => {
    const step = picture.width / 8;
    const keys = {
      ArrowLeft: () => picture.pan(-step), ArrowRight: () => picture.pan(step),
      "+": () => picture.zoom(0.6), "=": () => picture.zoom(0.6), "-": () => picture.zoom(1 / 0.6), "0": () => picture.fit(),
      Home: () => picture.look(picture.lo, picture.lo + picture.to - picture.from),
      End: () => picture.look(picture.hi - picture.to + picture.from, picture.hi),
    };
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    keys[event.key]();
    event.preventDefault();
  });

  // jump moves the view to where the overview was touched.
  function jump(event) {
    const t = picture.all.time(x(event)), half = (picture.to - picture.from) / 2;
    picture.look(t - half, t + half);
  }
}
