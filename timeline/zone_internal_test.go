package timeline

import (
	"slices"
	"strings"
	"testing"
	"time"
)

// needZones skips a test where there is no time zone database.
func needZones(t *testing.T) {
	t.Helper()
	if _, err := time.LoadLocation("Europe/London"); err != nil {
		t.Skip("no time zone database:", err)
	}
}

// Binary search needs the tables sorted, and a name that is not lower case or
// not evenly spaced is never found.
func TestZoneTables(t *testing.T) {
	cities, regions := []string{}, []string{}
	for _, e := range cityZones {
		cities = append(cities, e.city)
	}
	for _, e := range regionZones {
		regions = append(regions, e.region)
		if len(e.zones) == 0 {
			t.Errorf("%s has no zones", e.region)
		}
	}
	for _, names := range [][]string{cities, regions} {
		for i, n := range names {
			if n != spaced(strings.ToLower(n)) || strings.Contains(n, ",") || n == "" {
				t.Errorf("%q can never be found", n)
			}
			if i > 0 && names[i-1] >= n {
				t.Errorf("%q is not after %q", n, names[i-1])
			}
		}
	}
}

// Every zone of the tables exists, under this name in the database.
func TestZoneNames(t *testing.T) {
	needZones(t)
	for _, e := range cityZones {
		if loc, ok := PlaceZone(strings.ToUpper(e.city)); !ok || loc.String() != e.zone {
			t.Errorf("%s: %v %v, want %s", e.city, loc, ok, e.zone)
		}
	}
	for _, e := range regionZones {
		for _, z := range e.zones {
			if _, err := time.LoadLocation(z); err != nil {
				t.Errorf("%s: %v", e.region, err)
			}
		}
	}
}

// A region settles which city is meant and never gives a zone that it lacks.
func TestZoneName(t *testing.T) {
	for place, want := range map[string]string{
		"LONDON": "Europe/London", "new  york ": "America/New_York", "ST. LOUIS, Mo.": "America/Chicago", "SÃO PAULO": "America/Sao_Paulo", "Paris , France": "Europe/Paris",
		"DUBLIN, Ohio":     "America/New_York", // not the Dublin of the table, but Ohio has one zone
		"NORWELL, Mass.":   "America/New_York", // no city of the table
		"HOUSTON, Texas":   "America/Chicago",  // Texas has two zones, Houston one of them
		"PARIS, Texas":     "",                 // in which of them is Paris?
		"LONDON, Ontario":  "",
		"MOSCOW, Idaho":    "",
		"LONDON, Norwegen": "", // no region we know
		"LONDON,":          "",
		"LONDON/PARIS":     "",
		"Norwell":          "",
		"UTC":              "", // no place, though the database has it
		"Local":            "",
		"Europe/London":    "",
		"../etc/passwd":    "",
		"":                 "", // which time.LoadLocation takes for UTC
		"\xff\x00":         "",
	} {
		if got := zoneName(place); got != want {
			t.Errorf("%q: %q, want %q", place, got, want)
		}
		if _, ok := PlaceZone(place); ok && want == "" {
			t.Errorf("%q has a zone", place)
		}
	}
}

// All cities that a region with several zones may name have a zone of it.
func TestRegionsHoldTheirCities(t *testing.T) {
	for region, cities := range map[string][]string{
		"texas": {"houston", "dallas"}, "florida": {"miami", "tampa"}, "kentucky": {"louisville"}, "michigan": {"detroit"}, "tennessee": {"memphis"},
		"idaho": {"boise"}, "russia": {"moscow", "vladivostok"}, "ukraine": {"kyiv", "lviv"}, "canada": {"ottawa", "vancouver", "halifax"}, "australia": {"perth", "hobart"},
		"brazil": {"brasilia"}, "mexico": {"tijuana", "acapulco"}, "spain": {"barcelona"}, "indonesia": {"jakarta"}, "chile": {"santiago"},
	} {
		for _, c := range cities {
			if z := cityZone(c); !slices.Contains(zonesOfRegion(region), z) {
				t.Errorf("%s, %s: %q is none of %q", c, region, z, zonesOfRegion(region))
			}
		}
	}
}
