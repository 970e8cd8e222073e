import { type SpokenTerm, spokenTerms } from '../spoken-terms.ts';
import { type Unit, unitsByName } from '../unit-tables.ts';
import { wordSet } from '../word-tables.ts';
import { folded } from './letters.ts';

/** dimension | factor | names: the first is how it is kept. */
const TABLE = `
time|0.000000001|nanosekunde nanosekunden ns
time|0.000001|mikrosekunde mikrosekunden us
time|0.001|millisekunde millisekunden ms
time|1|sekunde sekunden sek s
time|60|minute minuten min
time|3600|stunde stunden std h
time|86400|tag tage tagen tages
time|604800|woche wochen
month|1|monat monate monaten monats
month|12|jahr jahre jahren jahres
month|120|jahrzehnt jahrzehnte jahrzehnten dekade dekaden
month|1200|jahrhundert jahrhunderte jahrhunderten
length|0.000000001|nanometer nanometern nm
length|0.000001|mikrometer mikrometern um
length|0.001|millimeter millimetern mm
length|0.01|zentimeter zentimetern cm
length|0.1|dezimeter dezimetern dm
length|1|meter metern m
length|1000|kilometer kilometern km
length|0.0254|zoll
length|0.3048|fuß
length|1609.344|meile meilen
length|1852|seemeile seemeilen
length|149597870700|ae
angle|1|grad
mass|0.000001|milligramm mg
mass|0.001|gramm g
mass|0.5|pfund
mass|1|kilogramm kg kilo kilos
mass|100|zentner
mass|1000|tonne tonnen t
dollar|1|dollar dollars usd
dollar|0.01|dollarcent
euro|1|euro euros eur
euro|0.01|cent cents
mark|1|mark
sterling|1|sterling gbp
yen|1|yen jpy
yuan|1|yuan
won|1|won
rupie|1|rupie rupien
franken|1|franken chf
bit|1|bit bits
bit|1024|kilobit kbit
bit|1048576|megabit mbit
bit|1073741824|gigabit gbit
byte|1|byte bytes
byte|1024|kilobyte kilobytes kb kib
byte|1048576|megabyte megabytes mb mib
byte|1073741824|gigabyte gigabytes gb gib
byte|1099511627776|terabyte terabytes tb tib
byte|1125899906842624|petabyte petabytes pb pib
frequency|1|hertz hz
frequency|1000|kilohertz khz
frequency|1000000|megahertz mhz
frequency|1000000000|gigahertz ghz
volume|0.001|milliliter millilitern ml
volume|0.01|zentiliter cl
volume|1|liter litern l
volume|100|hektoliter hl
power|1|watt w
power|1000|kilowatt kw
power|1000000|megawatt mw
power|1000000000|gigawatt gw
horsepower|1|ps
energy|1|joule j
energy|1000|kilojoule kj
watthour|1|wattstunde wattstunden wh
watthour|1000|kilowattstunde kilowattstunden kwh
watthour|1000000|megawattstunde megawattstunden mwh
watthour|1000000000|gigawattstunde gigawattstunden gwh
calorie|1|kalorie kalorien cal
calorie|1000|kilokalorie kilokalorien kcal
volt|0.001|millivolt mv
volt|1|volt v
volt|1000|kilovolt kv
ampere|1|ampere a
ampere|0.001|milliampere ma
ohm|1|ohm
siemens|1|siemens
pascal|1|pascal pa
pascal|100|hektopascal hpa
pascal|1000|kilopascal kpa
bar|1|bar
newton|1|newton n
area|1|quadratmeter quadratmetern qm
area|0.0001|quadratzentimeter quadratzentimetern
area|1000000|quadratkilometer quadratkilometern
area|10000|hektar ha
solid|1|kubikmeter kubikmetern cbm
solid|0.000001|kubikzentimeter kubikzentimetern
percent|1|prozent prozentpunkte
promille|1|promille
celsius|1|celsius
fahrenheit|1|fahrenheit
kelvin|1|kelvin
decibel|1|dezibel db
`;

const COINS: ReadonlyMap<string, string> = new Map([['cent', 'euro']]);

export const germanUnits = (): ReadonlyMap<string, Unit> => unitsByName(folded(TABLE), COINS);

/** said = written in units' kept names. */
const COMPOUNDS = `
watt stunden = wattstunde
watt stunde = wattstunde
kilo watt stunden = kilowattstunde
kilo watt stunde = kilowattstunde
kilowatt stunden = kilowattstunde
kilowatt stunde = kilowattstunde
astronomische einheiten = ae
astronomische einheit = ae
grad celsius = celsius
grad fahrenheit = fahrenheit
meter quadrat = quadratmeter
meter kubik = kubikmeter
m quadrat = quadratmeter
m kubik = kubikmeter
km quadrat = quadratkilometer
kilometer quadrat = quadratkilometer
cm quadrat = quadratzentimeter
cm kubik = kubikzentimeter
m 2 = quadratmeter
km 2 = quadratkilometer
m 3 = kubikmeter
quadrat meter = quadratmeter
quadrat kilometer = quadratkilometer
kubik meter = kubikmeter
stundenkilometer = kilometer stunde
stunden kilometer = kilometer stunde
km h = kilometer stunde
kmh = kilometer stunde
kbps = kilobit sekunde
mbps = megabit sekunde
gbps = gigabit sekunde
us dollar = dollar
usa dollar = dollar
amerikanische dollar = dollar
deutsche mark = mark
schweizer franken = franken
britische pfund = sterling
pfund sterling = sterling
`;

export const germanCompoundUnits = (): readonly SpokenTerm[] => spokenTerms(folded(COMPOUNDS));

export const germanUnitPrefixes = (): ReadonlySet<string> =>
  wordSet('nano mikro milli zenti dezi hekto kilo mega giga tera');
