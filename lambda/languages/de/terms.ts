import type { SpokenTerm } from '../judging-tables.ts';
import { folded } from './letters.ts';

/** How technical terms and formulas are said, and how they are written: "said = written". */
const TABLE = `
eine million = 1000000
eine milliarde = 1000000000
eine billion = 1000000000000
ein tausend = tausend
ein hundert = hundert
eine halbe = 1/2
ein halber = 1/2
ein halbes = 1/2
ein halb = 1/2
die hälfte = 1/2
ein drittel = 1/3
ein viertel = 1/4
drei viertel = 3/4
dreiviertel = 3/4
ein fünftel = 1/5
ein sechstel = 1/6
ein achtel = 1/8
ein zehntel = 1/10
ein hundertstel = 1/100
ein tausendstel = 1/1000
eine viertelstunde = 15 minute
viertelstunde = 15 minute
eine dreiviertelstunde = 45 minute
dreiviertelstunde = 45 minute
eine halbe stunde = 30 minute
eine halbstunde = 30 minute
my sequel = mysql
mei es ku el = mysql
no sequel = nosql
sequel = sql
post gres = postgresql
postgres = postgresql
engine x = nginx
jason = json
kubernetis = kubernetes
pie torch = pytorch
type script = typescript
java script = javascript
git hub = github
git lab = gitlab
reg ex = regex
regulärer ausdruck = regex
reguläre ausdrücke = regex
reguläre ausdruck = regex
standard ausgabe = stdout
standardausgabe = stdout
standard eingabe = stdin
standardeingabe = stdin
dev ops = devops
web socket = websocket
local host = localhost
konstante zeit = o 1
logarithmische zeit = o log n
lineare zeit = o n
quadratische zeit = o n quadrat
konstante laufzeit = o 1
logarithmische laufzeit = o log n
lineare laufzeit = o n
quadratische laufzeit = o n quadrat
o von = o
groß o von = o
version = v
c plus plus = cpp
c sharp = csharp
f sharp = fsharp
node j s = nodejs
last verteiler = lastverteiler
load balancer = lastverteiler
loadbalancer = lastverteiler
hash tabelle = hashtabelle
kohlenstoff dioxid = kohlendioxid
kohlenstoffdioxid = co 2
kohlendioxid = co 2
kohlenmonoxid = co
wasserstoffperoxid = h 2 o 2
natriumchlorid = nacl
kochsalz = nacl
speisesalz = nacl
erster weltkrieg = ww 1
der erste weltkrieg = ww 1
erste weltkrieg = ww 1
ersten weltkrieg = ww 1
zweiter weltkrieg = ww 2
der zweite weltkrieg = ww 2
zweite weltkrieg = ww 2
zweiten weltkrieg = ww 2
vereinigte staaten von amerika = usa
vereinigten staaten von amerika = usa
vereinigte staaten = usa
vereinigten staaten = usa
vereinigtes königreich = uk
bundesrepublik deutschland = brd
deutsche demokratische republik = ddr
sowjetunion = udssr
europäische union = eu
vereinte nationen = un
vereinten nationen = un
desoxyribonukleinsäure = dns
dna = dns
ribonukleinsäure = rns
rna = rns
adenosintriphosphat = atp
arbeitsspeicher = ram
fernseher = tv
zum beispiel = zb
das heißt = dh
und so weiter = usw
hoch zwei = quadrat
hoch 2 = quadrat
zum quadrat = quadrat
hoch drei = kubik
hoch 3 = kubik
wurzel aus = wurzel
quadratwurzel aus = wurzel
quadratwurzel = wurzel
geteilt durch = durch
ist gleich = gleich
ät = klammeraffe
rautezeichen = raute
hashtag = raute
sternchen = stern
`;

const spokenTerm = (line: string): SpokenTerm => {
  const [said = '', written = ''] = line.split(' = ');
  return { words: said.split(' '), written: written.split(' ') };
};

const grouped = (terms: readonly SpokenTerm[]): ReadonlyMap<string, readonly SpokenTerm[]> => {
  const map = new Map<string, SpokenTerm[]>();
  for (const term of terms) {
    const first = term.words[0] ?? '';
    map.set(
      first,
      [...(map.get(first) ?? []), term].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return map;
};

export const germanTerms = (): ReadonlyMap<string, readonly SpokenTerm[]> =>
  grouped(folded(TABLE).trim().split('\n').map(spokenTerm));
