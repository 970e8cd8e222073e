import type { FormulaForms, SpokenForms } from '../spoken-forms.ts';
import { unitFormsBySymbol } from '../unit-tables.ts';

/** symbols | singular | plural */
const UNITS = `
%|percent|percent
°|degree|degrees
°C|degree Celsius|degrees Celsius
°F|degree Fahrenheit|degrees Fahrenheit
ns|nanosecond|nanoseconds
µs μs|microsecond|microseconds
ms|millisecond|milliseconds
s sec secs|second|seconds
min mins|minute|minutes
h hr hrs|hour|hours
wk wks|week|weeks
yr yrs|year|years
nm|nanometer|nanometers
µm μm|micrometer|micrometers
mm|millimeter|millimeters
cm|centimeter|centimeters
m|meter|meters
km|kilometer|kilometers
m² m^2|square meter|square meters
km² km^2|square kilometer|square kilometers
m³ m^3|cubic meter|cubic meters
ft|foot|feet
mi|mile|miles
mph|mile per hour|miles per hour
km/h kmh|kilometer per hour|kilometers per hour
m/s|meter per second|meters per second
mg|milligram|milligrams
g|gram|grams
kg|kilogram|kilograms
lb lbs|pound|pounds
oz|ounce|ounces
ml mL|milliliter|milliliters
l L|liter|liters
kB KB|kilobyte|kilobytes
KiB|kibibyte|kibibytes
MB|megabyte|megabytes
MiB|mebibyte|mebibytes
GB|gigabyte|gigabytes
GiB|gibibyte|gibibytes
TB|terabyte|terabytes
TiB|tebibyte|tebibytes
PB|petabyte|petabytes
kbps kbit/s|kilobit per second|kilobits per second
Mbps Mbit/s|megabit per second|megabits per second
Gbps Gbit/s|gigabit per second|gigabits per second
MB/s|megabyte per second|megabytes per second
GB/s|gigabyte per second|gigabytes per second
Hz|hertz|hertz
kHz|kilohertz|kilohertz
MHz|megahertz|megahertz
GHz|gigahertz|gigahertz
W|watt|watts
kW|kilowatt|kilowatts
MW|megawatt|megawatts
GW|gigawatt|gigawatts
kWh|kilowatt hour|kilowatt hours
V|volt|volts
mV|millivolt|millivolts
kV|kilovolt|kilovolts
mA|milliamp|milliamps
Ω|ohm|ohms
kΩ|kilohm|kilohms
J|joule|joules
kJ|kilojoule|kilojoules
kcal|kilocalorie|kilocalories
Pa|pascal|pascals
kPa|kilopascal|kilopascals
hPa|hectopascal|hectopascals
dB|decibel|decibels
mol|mole|moles
px|pixel|pixels
rpm|revolution per minute|revolutions per minute
`;

const FORMULA: FormulaForms = {
  fraction: (over, under) => `${over} over ${under}`,
  choose: (of, many) => `${of} choose ${many}`,
  root: (of, degree) => `the ${rootName(degree)} root of ${of}`,
  power: (base, exponent) => {
    if (exponent === '2') return `${base} squared`;
    return exponent === '3' ? `${base} cubed` : `${base} to the power of ${exponent}`;
  },
  subscript: (base, index) => `${base} sub ${index}`,
  logarithm: (base) => `log base ${base} of`,
  between: (name, from, to) =>
    [name, ...(from === null ? [] : [`from ${from}`]), ...(to === null ? [] : [`to ${to}`]), 'of'].join(' '),
  prime: (base) => `${base} prime`,
  factorial: (base) => `${base} factorial`,
  absolute: (of) => `the absolute value of ${of}`,
  names: {
    alpha: 'alpha',
    beta: 'beta',
    gamma: 'gamma',
    delta: 'delta',
    epsilon: 'epsilon',
    zeta: 'zeta',
    eta: 'eta',
    theta: 'theta',
    iota: 'iota',
    kappa: 'kappa',
    lambda: 'lambda',
    mu: 'mu',
    nu: 'nu',
    xi: 'xi',
    pi: 'pi',
    rho: 'rho',
    sigma: 'sigma',
    tau: 'tau',
    upsilon: 'upsilon',
    phi: 'phi',
    chi: 'chi',
    psi: 'psi',
    omega: 'omega',
    infty: 'infinity',
    in: 'in',
    notin: 'not in',
    subset: 'is a subset of',
    cup: 'union',
    cap: 'intersection',
    forall: 'for all',
    exists: 'there exists',
    partial: 'partial',
    nabla: 'nabla',
    emptyset: 'the empty set',
    sin: 'sine',
    cos: 'cosine',
    tan: 'tangent',
    log: 'log',
    ln: 'natural log',
    exp: 'exp',
    max: 'max',
    min: 'min',
    lim: 'limit',
    sum: 'the sum',
    prod: 'the product',
    int: 'the integral',
    bar: 'bar',
    hat: 'hat',
    vec: 'vector',
  },
};

function rootName(degree: string | null): string {
  if (degree === null || degree === '2') return 'square';
  return degree === '3' ? 'cube' : `${degree}th`;
}

/** How English says what is written in signs. */
export const SPOKEN_FORMS: SpokenForms = {
  link: 'a link',
  identifier: 'an identifier',
  gap: 'blank',
  signs: {
    and: 'and',
    or: 'or',
    not: 'not',
    'at most': 'at most',
    'at least': 'at least',
    'less than': 'less than',
    'more than': 'more than',
    equals: 'equals',
    'not equal': 'does not equal',
    about: 'about',
    plus: 'plus',
    minus: 'minus',
    'plus or minus': 'plus or minus',
    times: 'times',
    'divided by': 'over',
    given: 'given',
    percent: 'percent',
    degrees: 'degrees',
    of: 'of',
    to: 'to',
    number: 'number',
    sharp: 'sharp',
    slash: 'slash',
    backslash: 'backslash',
    dot: 'dot',
    dash: 'dash',
    hash: 'hash',
    at: 'at',
    tilde: 'tilde',
    dollar: 'dollar',
    pipe: 'pipe',
    star: 'star',
    'question mark': 'question mark',
  },
  units: unitFormsBySymbol(UNITS),
  formula: FORMULA,
};
