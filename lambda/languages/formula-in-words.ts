import type { Formula, FormulaPart } from './formula.ts';
import type { SpokenForms } from './spoken-forms.ts';

/** A formula as it is said in a language. */
export function formulaInWords(formula: Formula, forms: SpokenForms): string {
  return formula
    .map((part) => partInWords(part, forms))
    .join(' ')
    .replace(/\s+(?=[,.;:])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function partInWords(part: FormulaPart, forms: SpokenForms): string {
  const { formula: build, signs } = forms;
  const say = (inner: Formula): string => formulaInWords(inner, forms);
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'name':
      return build.names[part.name];
    case 'sign':
      return signs[part.sign];
    case 'fraction':
      return build.fraction(say(part.over), say(part.under));
    case 'choose':
      return build.choose(say(part.over), say(part.under));
    case 'root':
      return build.root(say(part.of), part.degree === null ? null : say(part.degree));
    case 'power':
      return isDegrees(part.raised)
        ? `${partInWords(part.base, forms)} ${signs.degrees}`
        : build.power(partInWords(part.base, forms), say(part.raised));
    case 'subscript':
      return build.subscript(partInWords(part.base, forms), say(part.raised));
    case 'logarithm':
      return build.logarithm(say(part.base));
    case 'between':
      return build.between(
        build.names[part.name],
        part.from === null ? null : say(part.from),
        part.to === null ? null : say(part.to),
      );
    case 'prime':
      return build.prime(partInWords(part.base, forms));
    case 'factorial':
      return build.factorial(partInWords(part.base, forms));
    case 'accent':
      return `${say(part.base)} ${build.names[part.name]}`;
    case 'absolute':
      return build.absolute(say(part.inner));
    case 'row':
      return say(part.inner);
    // A voice pauses at a bracket, so that "2 (a plus b)" is not "2 a plus b".
    case 'group':
      return part.inner.length === 1 ? say(part.inner) : `(${say(part.inner)})`;
    case 'applied':
      return `${partInWords(part.base, forms)} ${signs.of} ${say(part.to)}`;
  }
}

const isDegrees = ([only, ...rest]: Formula): boolean =>
  rest.length === 0 && only?.kind === 'sign' && only.sign === 'degrees';
