package timeline

import (
	"slices"
	"strings"
	"time"
)

// PlaceZone returns the time zone of a place as datelines name it: "LONDON",
// "PARIS, Texas", "St. Louis, Mo.". Case does not matter. A country, state or
// province after the city must fit it, or have a single zone itself.
//
// It knows some hundred capitals and cities. ok is false for any other place,
// for one that may be in several zones, and where the machine and the program
// have no time zone database (see [time.LoadLocation]); the location is then
// nil. It is made for [Config.PlaceZone].
func PlaceZone(place string) (loc *time.Location, ok bool) {
	name := zoneName(place)
	if name == "" {
		return nil, false
	}
	loc, err := time.LoadLocation(name)
	if err != nil {
		return nil, false
	}
	return loc, true
}

// zoneName returns the IANA name of the zone of a place, "" if it is not known.
func zoneName(place string) string {
	city, region, qualified := strings.Cut(strings.ToLower(place), ",")
	zone := cityZone(spaced(city))
	if !qualified {
		return zone
	}
	switch zones := zonesOfRegion(spaced(region)); {
	case slices.Contains(zones, zone):
		return zone
	case len(zones) == 1:
		return zones[0]
	}
	return "" // another city of that name, or a region unknown to us
}

// spaced returns s with single spaces between its words and none around it.
func spaced(s string) string { return strings.Join(strings.Fields(s), " ") }

func cityZone(city string) string {
	i, ok := slices.BinarySearchFunc(cityZones[:], city, func(e cityEntry, name string) int { return strings.Compare(e.city, name) })
	if !ok {
		return ""
	}
	return cityZones[i].zone
}

func zonesOfRegion(region string) []string {
	i, ok := slices.BinarySearchFunc(regionZones[:], region, func(e regionEntry, name string) int { return strings.Compare(e.region, name) })
	if !ok {
		return nil
	}
	return regionZones[i].zones
}

// zone is that of the clock times of a document: its own, else that of the
// place of its dateline if Config.PlaceZone is asked, else nil.
func (c *Config) zone(own *time.Location, place string) *time.Location {
	if own != nil || c.PlaceZone == nil || place == "" {
		return own
	}
	if loc, ok := c.PlaceZone(place); ok {
		return loc
	}
	return nil
}
