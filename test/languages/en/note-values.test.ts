import { ENGLISH_NOTE_WORDS } from '../../../lambda/languages/en/note-words.ts';
import { recognises } from '../../support/each-row.ts';

const { values } = ENGLISH_NOTE_WORDS;

describe('English values of notes', () => {
  recognises(
    'a date',
    values.isDate,
    `1789 / 476 / 144 BC / 144 BCE / 476 AD / 476 CE / 476ad / 1914–1918 / 1914-18 / 1914 - 18 / 2024-01-05 / 2024-01-05 10:30 / 2024-01-05T9:30 / c.1500 / c. 1500 / ca.1500 / ca. 1500 / circa 1500 /
      around 1500 / about 1500 / 14 July 1789 / 1st July 1789 / 2nd July 1789 / 3rd July 1789 / 4th July 1789 /
      July 14, 1789 / July 4th, 1789 / July 1789 / Jan 1789 / January 1789 / Feb 1789 / February 1789 / Mar 1789 /
      March 1789 / Apr 1789 / April 1789 / May 1789 / Jun 1789 / June 1789 / Jul 1789 / Aug 1789 / August 1789 /
      Sep 1789 / Sept 1789 / September 1789 / Oct 1789 / October 1789 / Nov 1789 / November 1789 / Dec 1789 /
      December 1789 / Sept. 1789 / about 14 July 1789`,
    `17 / 44 BC / 17890 / in 1789 / 1789 was it / Julember 1789 / 14 July / 2024-1-5 / 2024-01-05 10 / 2024-01-05 10:3 /
     x2024-01-05 / 2024-01-05 on / 1914–191899 / c 1500 / cax 1500 / cx1500 / 141 July 1789 / 1914 to 1918 / July /
     14July 1789 / July1789 / 2024-01-05 10:30:11`,
  );

  recognises('a date with spaces around', (text) => values.isDate(` ${text} `), '1789', 'then');

  recognises(
    'a quantity',
    values.isQuantity,
    `15 minutes / 15 / about 15 / around 15 / up to 15 / at most 15 / at least 15 / max 15 / maximum 15 / min 15 /
     minimum 15 / more than 15 / under 15 / ~15 / ≈15 / $15 / €15 / £15 / 3.5 % / 1,000 km/h / 20°C / 20 °C / 15kg /
     5 % per year / About 5 GB / 10 Ängström / 99%`,
    `some 15 / fifteen / 15 of the best runners / in 15 / 5 (five) / -15 / about / $ / 15 m2 / 15 minutes! / ~`,
  );

  recognises(
    'a proper name',
    values.isProperName,
    'Emmanuel Macron / Paris / Rio De Janeiro / Éric Blanc',
    'Emmanuel macron / the King / Rio De La Plata / Rome, Italy / eMac',
  );

  recognises(
    'what happened',
    values.tellsWhatHappened,
    'Founded / born / DIED / made / Built / Empire founded',
    'Capital / newborn / bornite / edge / remade it / rebuilt / borned to',
  );
});
