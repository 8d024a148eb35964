package main

import (
	"regexp"
	"strconv"
	"strings"
	"sync"
)

// normal gives values that mean the same one spelling: T08 = T08:00 =
// T08:00:00, 199X = 199, P1W = P7D; a zone is dropped.
func normal(value string) string {
	v := strings.TrimSpace(value)
	if strings.HasPrefix(v, "P") {
		if d, ok := duration(v); ok && !strings.HasSuffix(v, "_REF") {
			return d
		}
		return v
	}
	if at := strings.LastIndexByte(v, 'T'); at >= 0 {
		if h, m, s, ok := clock(v[at+1:]); ok {
			switch {
			case s != "" && s != "00":
				return v[:at] + "T" + h + ":" + m + ":" + s
			case m != "" && m != "00":
				return v[:at] + "T" + h + ":" + m
			}
			return v[:at] + "T" + h
		}
	}
	switch shape(v) {
	case "999X":
		return v[:3]
	case "99X", "99XX":
		return v[:2]
	case "999XX":
		return v[:3]
	}
	return v
}

var clockForm = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(\d\d)(?::?(\d\d))?(?::?(\d\d))?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?$`)
})

// clock reads a time of day; minutes and seconds may be "".
func clock(t string) (h, m, s string, ok bool) {
	part := clockForm().FindStringSubmatch(t)
	if part == nil {
		return "", "", "", false
	}
	return part[1], part[2], part[3], true
}

var durationForm = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^P(?:[\d.]+(?:DE|CE|ML|Q|Y|M|W|D))*(?:T(?:[\d.]+[HMS])*)?$`)
})

var durationPart = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`([\d.]+)([A-Z]+)`)
})

// inMonths and inSeconds are the lengths of the units. A month has no fixed
// number of days, so the two are counted apart.
var (
	inMonths    = map[string]float64{"ML": 12000, "CE": 1200, "DE": 120, "Y": 12, "Q": 3, "M": 1}
	inSeconds   = map[string]float64{"W": 7 * day, "D": day}
	clockLength = map[string]float64{"H": hour, "M": 60, "S": 1}
)

// duration writes a duration of known length as months and seconds.
func duration(v string) (string, bool) {
	if !durationForm().MatchString(v) {
		return "", false
	}
	var months, seconds float64
	date, clock, _ := strings.Cut(v[1:], "T")
	for _, p := range durationPart().FindAllStringSubmatch(date, -1) {
		n, err := strconv.ParseFloat(p[1], 64)
		if err != nil {
			return "", false
		}
		months += n * inMonths[p[2]]
		seconds += n * inSeconds[p[2]]
	}
	for _, p := range durationPart().FindAllStringSubmatch(clock, -1) {
		n, err := strconv.ParseFloat(p[1], 64)
		if err != nil {
			return "", false
		}
		seconds += n * clockLength[p[2]]
	}
	return "P" + strconv.FormatFloat(months, 'g', 6, 64) + "m" + strconv.FormatFloat(seconds, 'g', 6, 64) + "s", true
}
