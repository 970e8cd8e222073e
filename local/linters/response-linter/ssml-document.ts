/** Alexa's tags and their attributes
 * (https://developer.amazon.com/docs/custom-skills/speech-synthesis-markup-language-ssml-reference.html). */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  speak: [],
  break: ['time', 'strength'],
  p: [],
  s: [],
  emphasis: ['level'],
  prosody: ['rate', 'pitch', 'volume'],
  'say-as': ['interpret-as', 'format'],
  sub: ['alias'],
  phoneme: ['alphabet', 'ph'],
  w: ['role'],
  lang: ['xml:lang'],
  voice: ['name'],
  audio: ['src'],
  'amazon:effect': ['name'],
  'amazon:domain': ['name'],
  'amazon:emotion': ['name', 'intensity'],
};

const LONGEST_BREAK_MS = 10_000;
const TOKEN = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|<|&(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);|&/g;

/** What is wrong with a document, as sentences; nothing where it is well-formed and Alexa's. */
export function ssmlFaults(ssml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  if (!/^<speak>.*<\/speak>$/s.test(ssml)) faults.push('it must be one <speak> element');
  for (const [token, closing, tag, attributes = '', empty] of ssml.matchAll(TOKEN)) {
    if (tag === undefined) {
      if (token === '<' || token === '&') faults.push(`"${token}" stands unescaped`);
      continue;
    }
    const known = TAGS[tag];
    if (known === undefined) faults.push(`<${tag}> is no tag of Alexa's`);
    else if (closing === '/') {
      if (open.pop() !== tag) faults.push(`</${tag}> closes nothing`);
    } else {
      faults.push(...attributeFaults(tag, known, attributes));
      if (empty === '') open.push(tag);
    }
  }
  return open.length > 0 ? [...faults, `<${open.join('>, <')}> is never closed`] : faults;
}

function attributeFaults(tag: string, known: readonly string[], text: string): string[] {
  const attributes = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)];
  const unknown = attributes
    .filter(([, name = '']) => !known.includes(name))
    .map(([, name]) => `${tag} has no attribute ${String(name)}`);
  const time = tag === 'break' ? attributes.find(([, name]) => name === 'time')?.[2] : undefined;
  return time !== undefined && milliseconds(time) > LONGEST_BREAK_MS
    ? [...unknown, `a break of ${time} is longer than 10 seconds`]
    : unknown;
}

const milliseconds = (time: string): number => Number.parseFloat(time) * (time.endsWith('ms') ? 1 : 1000);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What is heard, as plain text. */
export function plainSpeech(ssml: string): string {
  return ssml
    .replace(/<[^>]*>/g, ' ')
    .replace(
      /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([0-9a-fA-F]+));/g,
      (_, name?: string, decimal?: string, hex?: string) =>
        name === undefined ? String.fromCodePoint(Number(decimal ?? `0x${hex ?? ''}`)) : (ENTITIES[name] ?? ''),
    )
    .replace(/\s+/g, ' ')
    .trim();
}
