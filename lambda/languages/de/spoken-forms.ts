import type { FormulaForms, SpokenForms } from '../spoken-forms.ts';
import { unitFormsBySymbol } from '../unit-tables.ts';
import { counting } from './number-words.ts';

/** symbols | singular | plural */
const UNITS = `
%|Prozent|Prozent
‰|Promille|Promille
€|Euro|Euro
°|Grad|Grad
°C|Grad Celsius|Grad Celsius
°F|Grad Fahrenheit|Grad Fahrenheit
ns|Nanosekunde|Nanosekunden
µs μs|Mikrosekunde|Mikrosekunden
ms|Millisekunde|Millisekunden
s sec sek Sek|Sekunde|Sekunden
min Min|Minute|Minuten
h std Std|Stunde|Stunden
nm|Nanometer|Nanometer
µm μm|Mikrometer|Mikrometer
mm|Millimeter|Millimeter
cm|Zentimeter|Zentimeter
m|Meter|Meter
km|Kilometer|Kilometer
m² m^2 qm|Quadratmeter|Quadratmeter
km² km^2|Quadratkilometer|Quadratkilometer
m³ m^3|Kubikmeter|Kubikmeter
km/h kmh|Kilometer pro Stunde|Kilometer pro Stunde
m/s|Meter pro Sekunde|Meter pro Sekunde
mg|Milligramm|Milligramm
g|Gramm|Gramm
kg|Kilogramm|Kilogramm
t|Tonne|Tonnen
ha|Hektar|Hektar
ml mL|Milliliter|Milliliter
l L|Liter|Liter
kB KB|Kilobyte|Kilobyte
KiB|Kibibyte|Kibibyte
MB|Megabyte|Megabyte
MiB|Mebibyte|Mebibyte
GB|Gigabyte|Gigabyte
GiB|Gibibyte|Gibibyte
TB|Terabyte|Terabyte
TiB|Tebibyte|Tebibyte
PB|Petabyte|Petabyte
kbps kbit/s|Kilobit pro Sekunde|Kilobit pro Sekunde
Mbps Mbit/s|Megabit pro Sekunde|Megabit pro Sekunde
Gbps Gbit/s|Gigabit pro Sekunde|Gigabit pro Sekunde
MB/s|Megabyte pro Sekunde|Megabyte pro Sekunde
GB/s|Gigabyte pro Sekunde|Gigabyte pro Sekunde
Hz|Hertz|Hertz
kHz|Kilohertz|Kilohertz
MHz|Megahertz|Megahertz
GHz|Gigahertz|Gigahertz
W|Watt|Watt
kW|Kilowatt|Kilowatt
MW|Megawatt|Megawatt
GW|Gigawatt|Gigawatt
PS|P S|P S
kWh|Kilowattstunde|Kilowattstunden
V|Volt|Volt
mV|Millivolt|Millivolt
kV|Kilovolt|Kilovolt
A|Ampere|Ampere
mA|Milliampere|Milliampere
Ω|Ohm|Ohm
kΩ|Kiloohm|Kiloohm
J|Joule|Joule
kJ|Kilojoule|Kilojoule
kcal|Kilokalorie|Kilokalorien
Pa|Pascal|Pascal
kPa|Kilopascal|Kilopascal
hPa|Hektopascal|Hektopascal
dB|Dezibel|Dezibel
mol|Mol|Mol
px|Pixel|Pixel
`;

const FORMULA: FormulaForms = {
  fraction: (over, under) => `${over} durch ${under}`,
  choose: (of, many) => `${of} über ${many}`,
  root: (of, degree) => `${rootName(degree)} aus ${of}`,
  power: (base, exponent) => `${base} hoch ${exponentInWords(exponent)}`,
  subscript: (base, index) => `${base} ${index}`,
  logarithm: (base) => `Logarithmus zur Basis ${base} von`,
  between: (name, from, to) =>
    [name, ...(from === null ? [] : [`von ${from}`]), ...(to === null ? [] : [`bis ${to}`]), 'über'].join(' '),
  prime: (base) => `${base} Strich`,
  factorial: (base) => `${base} Fakultät`,
  absolute: (of) => `Betrag von ${of}`,
  names: {
    alpha: 'Alpha',
    beta: 'Beta',
    gamma: 'Gamma',
    delta: 'Delta',
    epsilon: 'Epsilon',
    zeta: 'Zeta',
    eta: 'Eta',
    theta: 'Theta',
    iota: 'Iota',
    kappa: 'Kappa',
    lambda: 'Lambda',
    mu: 'Mü',
    nu: 'Nü',
    xi: 'Xi',
    pi: 'Pi',
    rho: 'Rho',
    sigma: 'Sigma',
    tau: 'Tau',
    upsilon: 'Ypsilon',
    phi: 'Phi',
    chi: 'Chi',
    psi: 'Psi',
    omega: 'Omega',
    infty: 'unendlich',
    in: 'Element von',
    notin: 'nicht Element von',
    subset: 'Teilmenge von',
    cup: 'vereinigt mit',
    cap: 'geschnitten mit',
    forall: 'für alle',
    exists: 'es gibt ein',
    partial: 'd',
    nabla: 'Nabla',
    emptyset: 'die leere Menge',
    sin: 'Sinus',
    cos: 'Kosinus',
    tan: 'Tangens',
    log: 'Logarithmus',
    ln: 'natürlicher Logarithmus',
    exp: 'e hoch',
    max: 'Maximum',
    min: 'Minimum',
    lim: 'Grenzwert',
    sum: 'die Summe',
    prod: 'das Produkt',
    int: 'das Integral',
    bar: 'quer',
    hat: 'Dach',
    vec: 'Vektor',
  },
};

const ROOTS = ',,,dritte,vierte,fünfte,sechste,siebte,achte,neunte,zehnte'.split(',');

function rootName(degree: string | null): string {
  if (degree === null || degree === '2') return 'die Wurzel';
  return `die ${ROOTS[Number(degree)] ?? `${degree}-te`} Wurzel`;
}

/** "x hoch zwei": a voice reads a bare "2" so, but "hoch 32." at a sentence's end as an ordinal. */
function exponentInWords(exponent: string): string {
  return /^\d{1,3}$/.test(exponent) && Number(exponent) <= 100 ? counting(Number(exponent)) : exponent;
}

/** How German says what is written in signs. */
export const SPOKEN_FORMS: SpokenForms = {
  link: 'ein Link',
  identifier: 'eine Kennung',
  gap: 'Lücke',
  signs: {
    and: 'und',
    or: 'oder',
    not: 'nicht',
    'at most': 'höchstens',
    'at least': 'mindestens',
    'less than': 'kleiner als',
    'more than': 'größer als',
    equals: 'gleich',
    'not equal': 'ungleich',
    about: 'ungefähr',
    plus: 'plus',
    minus: 'minus',
    'plus or minus': 'plus minus',
    times: 'mal',
    'divided by': 'durch',
    given: 'unter der Bedingung',
    percent: 'Prozent',
    degrees: 'Grad',
    of: 'von',
    to: 'bis',
    number: 'Nummer',
    sharp: 'Sharp',
    slash: 'Schrägstrich',
    backslash: 'umgekehrter Schrägstrich',
    dot: 'Punkt',
    dash: 'Strich',
    hash: 'Raute',
    at: 'ät',
    tilde: 'Tilde',
    dollar: 'Dollar',
    pipe: 'senkrechter Strich',
    star: 'Stern',
    'question mark': 'Fragezeichen',
  },
  units: unitFormsBySymbol(UNITS),
  formula: FORMULA,
};
