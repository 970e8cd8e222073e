import { type SpokenTerm, spokenTerms } from '../spoken-terms.ts';
import { type Unit, unitsByName } from '../unit-tables.ts';
import { wordSet } from '../word-tables.ts';

/** dimension | factor | names: the first is how it is written in full. */
const TABLE = `
time|0.000000001|nanosecond nanoseconds ns
time|0.000001|microsecond microseconds us
time|0.001|millisecond milliseconds ms msec
time|1|second seconds sec secs s
time|60|minute minutes min mins
time|3600|hour hours hr hrs h
time|86400|day days
time|604800|week weeks wk wks
time|1209600|fortnight
month|1|month months
month|12|year years yr yrs
month|120|decade decades
month|1200|century centuries
length|0.000000001|nanometer nanometers nm
length|0.000001|micrometer micrometers micron microns um
length|0.001|millimeter millimeters mm
length|0.01|centimeter centimeters cm
length|1|meter meters m
length|1000|kilometer kilometers km kms kilometre
length|0.0254|inch inches
length|0.3048|foot feet ft
length|0.9144|yard yards yd yds
length|1609.344|mile miles mi
length|149597870700|au
angle|1|degree degrees
mass|0.000001|milligram milligrams mg
mass|0.001|gram grams g
mass|1|kilogram kilograms kg kgs kilo kilos
mass|1000|tonne tonnes
ounce|1|ounce ounces oz
pound|1|pound pounds lb lbs quid gbp
pound|0.01|pence penny
ton|1|ton tons
dollar|1|dollar dollars usd buck bucks
dollar|0.01|cent cents
euro|1|euro euros eur
yen|1|yen jpy
yuan|1|yuan rmb
won|1|won krw
rupee|1|rupee rupees inr rs
bit|1|bit bits
bit|1024|kilobit kilobits kbit
bit|1048576|megabit megabits mbit
bit|1073741824|gigabit gigabits gbit
byte|1|byte bytes
byte|1024|kilobyte kilobytes kb kib
byte|1048576|megabyte megabytes mb mib meg megs
byte|1073741824|gigabyte gigabytes gb gib gig gigs
byte|1099511627776|terabyte terabytes tb tib
byte|1125899906842624|petabyte petabytes pb pib
frequency|1|hertz hz
frequency|1000|kilohertz khz
frequency|1000000|megahertz mhz
frequency|1000000000|gigahertz ghz
volume|0.001|milliliter milliliters ml cc
volume|1|liter liters l
gallon|1|gallon gallons gal
power|1|watt watts w
power|1000|kilowatt kilowatts kw
power|1000000|megawatt megawatts mw
power|1000000000|gigawatt gigawatts gw
energy|1|joule joules j
energy|1000|kilojoule kilojoules kj
watthour|1|watthour watthours wh
watthour|1000|kilowatthour kilowatthours kwh
watthour|1000000|megawatthour megawatthours mwh
watthour|1000000000|gigawatthour gigawatthours gwh
calorie|1|calorie calories cal
calorie|1000|kilocalorie kilocalories kcal
volt|0.001|millivolt millivolts mv
volt|1|volt volts v
volt|1000|kilovolt kilovolts kv
ampere|1|ampere amperes amp amps
ampere|0.001|milliampere milliamperes milliamp milliamps ma
ohm|1|ohm ohms
siemens|1|siemens
siemens|1000000|megasiemens
pascal|1|pascal pascals pa
pascal|1000|kilopascal kilopascals kpa
newton|1|newton newtons n
kgf|1|kgf
area|10000|hectare hectares ha
acre|1|acre acres
percent|1|percent percentage pct
celsius|1|celsius centigrade
fahrenheit|1|fahrenheit
kelvin|1|kelvin
decibel|1|decibel decibels db
`;

const COINS: ReadonlyMap<string, string> = new Map([
  ['cent', 'dollar'],
  ['pence', 'pound'],
]);

export const englishUnits = (): ReadonlyMap<string, Unit> => unitsByName(TABLE, COINS);

/** said = written in units' full names. */
const COMPOUNDS = `
kilograms force = kgf
kilogram force = kgf
watt hours = watthour
watt hour = watthour
kilo watt hours = kilowatthour
kilo watt hour = kilowatthour
kilowatt hours = kilowatthour
kilowatt hour = kilowatthour
mega watt hours = megawatthour
megawatt hours = megawatthour
giga watt hours = gigawatthour
gigawatt hours = gigawatthour
astronomical units = au
astronomical unit = au
degrees celsius = celsius
degree celsius = celsius
degrees centigrade = celsius
degrees fahrenheit = fahrenheit
degree fahrenheit = fahrenheit
per cent = percent
per hundred = percent
percentage points = percent
us dollars = dollar
usa dollars = dollar
usa dollar = dollar
mph = mile hour
kph = kilometer hour
kmh = kilometer hour
kbps = kilobit second
mbps = megabit second
gbps = gigabit second
`;

export const englishCompoundUnits = (): readonly SpokenTerm[] => spokenTerms(COMPOUNDS);

export const englishUnitPrefixes = (): ReadonlySet<string> => wordSet('nano micro milli centi kilo mega giga tera');
