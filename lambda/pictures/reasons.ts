/** Why a picture was not made ready, or not all of it, as its author reads it in the report on the file. */

export const EMPTY = 'the file is empty';
export const NO_PICTURE = 'the file is no PNG, JPEG, GIF, WebP, AVIF or SVG';
export const HEIC = 'HEIC pictures cannot be read; save it as JPEG or PNG';
export const DAMAGED = 'the picture is damaged or cut short';
export const TOO_LONG_TO_DRAW = 'the picture takes too long to draw';
export const TOO_MANY_ELEMENTS = 'the picture has too many elements, or too many within each other, to be drawn';
export const UNDRAWABLE = 'the picture cannot be drawn';
export const OPEN_SVG = 'the picture is not well-formed SVG';

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
export const tooLarge = (bytes: number, atMost: number): string =>
  `the file has ${megabytes(bytes)} MB, more than the ${megabytes(atMost)} MB of a picture`;

const grouped = new Intl.NumberFormat('en-US');
export const tooManyPixels = (width: number, height: number, atMost: number): string =>
  `the picture has ${grouped.format(width)} by ${grouped.format(height)} pixels, more than the ${grouped.format(atMost)} that are read`;

/** @param parts names of elements, each once */
export const leftOut = (parts: readonly string[]): string => `shown without what it must not hold: ${parts.join(', ')}`;
