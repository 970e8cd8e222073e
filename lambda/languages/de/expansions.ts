import { expansionsOf } from '../word-tables.ts';
import { folded } from './letters.ts';

/** Initialisms that everybody in their field knows, and what they stand for. */
const TABLE = `
usa vereinigte staaten von amerika
brd bundesrepublik deutschland
ddr deutsche demokratische republik
bip bruttoinlandsprodukt
bgb bürgerliches gesetzbuch
stgb strafgesetzbuch
ezb europäische zentralbank
uno vereinte nationen
who weltgesundheitsorganisation
ekg elektrokardiogramm
mrt magnetresonanztomographie
cpu central processing unit
ram random access memory
api application programming interface
dhcp dynamic host configuration protocol
http hypertext transfer protocol
tcp transmission control protocol
html hypertext markup language
sql structured query language
fifo first in first out
lifo last in first out
`;

export const germanExpansions = (): ReadonlyMap<string, readonly string[]> => expansionsOf(folded(TABLE));
