import type { SpokenTerm } from '../judging-tables.ts';

/** How technical terms and formulas are said, and how they are written: "said = written", both in canonical form. */
const TABLE = `
my sequel = mysql
no sequel = nosql
sequel = sql
post gres = postgresql
postgres = postgresql
engine x = nginx
jason = json
jot = jwt
shah = sha
change mode = chmod
change owner = chown
super user do = sudo
cube control = kubectl
cube cuddle = kubectl
cube c t l = kubectl
k eights = kubernetes
kates = kubernetes
s q light = sqlite
sequel light = sqlite
pie torch = pytorch
num pie = numpy
lay tech = latex
type script = typescript
java script = javascript
git hub = github
git lab = gitlab
my crow services = microservices
reg ex = regex
regular expression = regex
standard out = stdout
standard in = stdin
standard error = stderr
dev ops = devops
dock er = docker
red is = redis
web socket = websocket
local host = localhost
constant time = o 1
logarithmic time = o log n
linear time = o n
linearithmic time = o n log n
quadratic time = o n squared
exponential time = o 2 to n
big o = o
oh of = o
big oh of = o
order of n = o n
version = v
c plus plus = cpp
c sharp = csharp
f sharp = fsharp
node j s = nodejs
carbon dioxide = co 2
carbon monoxide = co
hydrogen peroxide = h 2 o 2
sodium chloride = nacl
table salt = nacl
world war one = ww 1
world war 1 = ww 1
world war 2 = ww 2
world war two = ww 2
first world war = ww 1
second world war = ww 2
united states of america = usa
united states = usa
united kingdom = uk
great britain = uk
soviet union = ussr
european union = eu
united nations = un
new york city = nyc
los angeles = la
television = tv
deoxyribonucleic acid = dna
ribonucleic acid = rna
adenosine triphosphate = atp
random access memory = ram
read only memory = rom
central processing unit = cpu
graphics processing unit = gpu
raised to the power of = to the
to the power of = to the
raised to the = to the
square root of = root
square root = root
root of = root
divided by = over
is equal to = equals
anything but = not
anything except = not
everything but = not
isnt = is not
arent = are not
wasnt = was not
werent = were not
doesnt = does not
dont = do not
didnt = did not
hasnt = has not
havent = have not
cannot = can not
cant = can not
couldnt = could not
wont = will not
wouldnt = would not
shouldnt = should not
for example = eg
that is = ie
et cetera = etc
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

export const englishTerms = (): ReadonlyMap<string, readonly SpokenTerm[]> =>
  grouped(TABLE.trim().split('\n').map(spokenTerm));
