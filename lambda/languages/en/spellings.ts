import { keptWords } from '../word-tables.ts';

export const englishSpellings = (): ReadonlyMap<string, string> =>
  keptWords(`doctor dr
    mister mr
    mistress mrs
    saint st ste
    mount mt
    fort ft
    professor prof
    junior jr
    senior sr
    sergeant sgt
    lieutenant lt
    captain capt
    general gen
    governor gov
    senator sen
    department dept
    incorporated inc
    corporation corp
    limited ltd
    company co
    number num nr
    avenue ave
    versus vs
    usa us america
    uk britain
    color colour
    gray grey
    center centre
    theater theatre
    meter metre
    meters metres
    kilometers kilometres
    centimeters centimetres
    millimeters millimetres
    kilometer kilometre
    liter litre
    liters litres
    labor labour
    honor honour
    favor favour
    aluminum aluminium
    sulfur sulphur
    defense defence
    jpeg jpg
    organization organisation
    okay ok
    cosine cos
    o oh`);
