/** A piece of what is heard: words in a voice, or silence. */
export type Segment =
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly lang: string;
      readonly rate: number;
      readonly pitch: number;
    }
  | { readonly kind: 'silence'; readonly ms: number };

interface Voice {
  readonly lang: string;
  readonly rate: number;
  readonly pitch: number;
}

/** Alexa's pauses by their strength, milliseconds
 * (https://developer.amazon.com/docs/custom-skills/speech-synthesis-markup-language-ssml-reference.html#break). */
const STRENGTHS: Readonly<Record<string, number>> = {
  none: 0,
  'x-weak': 0,
  weak: 200,
  medium: 300,
  strong: 500,
  'x-strong': 900,
};
const RATES: Readonly<Record<string, number>> = { 'x-slow': 0.5, slow: 0.75, medium: 1, fast: 1.25, 'x-fast': 1.5 };
const PITCHES: Readonly<Record<string, number>> = { 'x-low': 0.6, low: 0.8, medium: 1, high: 1.2, 'x-high': 1.4 };

/** An SSML document as a browser's voice can say it: words with their language, speed and pitch, and silences. */
export function segmentsOf(ssml: string, lang: string): Segment[] {
  const { documentElement: root } = new DOMParser().parseFromString(ssml, 'text/xml');
  const found = root.localName === 'speak' ? within(root, { lang, rate: 1, pitch: 1 }) : [];
  return joined(found);
}

function within(element: Element, voice: Voice): Segment[] {
  return [...element.childNodes].flatMap((node): Segment[] => {
    if (node.nodeType === Node.TEXT_NODE) return words(node.textContent ?? '', voice);
    return node instanceof Element ? ofElement(node, voice) : [];
  });
}

function ofElement(element: Element, voice: Voice): Segment[] {
  const attribute = (name: string): string => element.getAttribute(name) ?? '';
  switch (element.localName) {
    case 'break':
      return [{ kind: 'silence', ms: pauseOf(attribute('time'), attribute('strength')) }];
    case 'sub':
      return words(attribute('alias'), voice);
    case 'lang':
      return within(element, { ...voice, lang: attribute('xml:lang') || voice.lang });
    case 'prosody':
      return within(element, {
        ...voice,
        rate: voice.rate * share(attribute('rate'), RATES),
        pitch: voice.pitch * share(attribute('pitch'), PITCHES),
      });
    case 'say-as':
      return /^(?:spell-out|characters)$/.test(attribute('interpret-as'))
        ? words([...(element.textContent ?? '')].join(' '), voice)
        : within(element, voice);
    case 'p':
    case 's':
      return [...within(element, voice), { kind: 'silence', ms: element.localName === 'p' ? 500 : 200 }];
    case 'audio':
      return [];
    default:
      return within(element, voice);
  }
}

const words = (text: string, voice: Voice): Segment[] =>
  text.trim() === '' ? [] : [{ kind: 'words', text: text.replace(/\s+/g, ' ').trim(), ...voice }];

function pauseOf(time: string, strength: string): number {
  const [, count = '', unit] = /^([\d.]+)(ms|s)$/.exec(time) ?? [];
  return count === '' ? (STRENGTHS[strength] ?? 300) : Number(count) * (unit === 's' ? 1000 : 1);
}

/** "85%", "+20%" or a name, as a share of the voice's own. */
function share(given: string, names: Readonly<Record<string, number>>): number {
  const [, sign = '', percent = ''] = /^([+-]?)([\d.]+)%$/.exec(given) ?? [];
  if (percent === '') return names[given] ?? 1;
  return sign === '' ? Number(percent) / 100 : 1 + Number(`${sign}${percent}`) / 100;
}

/** Words in one voice are said in one go. */
function joined(segments: readonly Segment[]): Segment[] {
  return segments.reduce<Segment[]>((all, next) => {
    const last = all.at(-1);
    const isSame =
      last?.kind === 'words' &&
      next.kind === 'words' &&
      last.lang === next.lang &&
      last.rate === next.rate &&
      last.pitch === next.pitch;
    return isSame ? [...all.slice(0, -1), { ...last, text: `${last.text} ${next.text}` }] : [...all, next];
  }, []);
}
