import { createRequire } from 'node:module';
import type Sharp from 'sharp';
import type { Sharp as Drawing, SharpOptions } from 'sharp';
import { textOf } from '../notes/text-of.ts';
import { type PictureKind, kindOfPicture } from './kind-of-picture.ts';
import { SIZES, SIZE_NAMES, type SizeName } from './picture-address.ts';
import { SvgLimitError, plainSvg } from './plain-svg.ts';
import {
  DAMAGED,
  EMPTY,
  HEIC,
  NO_PICTURE,
  OPEN_SVG,
  TOO_LONG_TO_DRAW,
  TOO_MANY_ELEMENTS,
  UNDRAWABLE,
  leftOut,
  tooManyPixels,
} from './reasons.ts';
import { SvgError } from './svg-tags.ts';

/** From a Lambda layer, where an import would not look for it. */
const sharp = createRequire(import.meta.url)('sharp') as typeof Sharp;
// One picture at a time, in the memory of a small function.
sharp.cache(false);
sharp.concurrency(1);

/** A picture ready to be shown, or why there is none, as its author reads it. */
export type RenderedPicture =
  | {
      readonly kind: 'ready';
      /** JPEG without metadata, under 512 KB each. */
      readonly jpegs: Readonly<Record<SizeName, Uint8Array>>;
      /** What the author should know; empty where there is nothing. */
      readonly warnings: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reason: string };

/** Bounds are on pixels, which take memory, and not on bytes: AV1 takes nine times what the others take for each. */
const PIXELS_AT_MOST = 50_000_000;
const AVIF_PIXELS_AT_MOST = 25_000_000;
const SECONDS_AT_MOST = 20;

/** Alexa's limit for the picture of a card is 512 KB; qualities are tried from the best until it fits. */
const JPEG_AT_MOST_BYTES = 512 * 1024 - 1;
const QUALITIES = [85, 75, 60, 45, 30, 15, 5] as const;

const WHITE = '#ffffff';
const SVG_DOTS_PER_INCH = 72;
const LARGEST = SIZES['1920x1080'];

/**
 * Draws a file's first picture, the right way up, on white, in all sizes. Whole in each: what has another shape than a
 * card stands in its middle. Never throws for what a file may hold.
 */
export async function renderPicture(bytes: Uint8Array): Promise<RenderedPicture> {
  if (bytes.length === 0) return refused(EMPTY);
  const kind = kindOfPicture(bytes);
  if (kind === null) return refused(NO_PICTURE);
  if (kind === 'heic') return refused(HEIC);
  try {
    return await render(kind === 'svg' ? drawing(bytes) : { kind, bytes, warnings: [] });
  } catch (fault) {
    if (fault instanceof SvgError) return refused(OPEN_SVG);
    if (fault instanceof SvgLimitError) return refused(TOO_MANY_ELEMENTS);
    const isLate = fault instanceof Error && fault.message.includes('timeout');
    return refused(isLate ? TOO_LONG_TO_DRAW : kind === 'svg' ? UNDRAWABLE : DAMAGED);
  }
}

const refused = (reason: string): RenderedPicture => ({ kind: 'refused', reason });

interface Source {
  readonly kind: PictureKind;
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

function drawing(bytes: Uint8Array): Source {
  const { svg, leftOut: parts } = plainSvg(textOf(bytes));
  return { kind: 'svg', bytes: Buffer.from(svg), warnings: parts.length === 0 ? [] : [leftOut(parts)] };
}

async function render({ kind, bytes, warnings }: Source): Promise<RenderedPicture> {
  const { width, height } = (await sharp(bytes, { limitInputPixels: false }).metadata()).autoOrient;
  const atMost = kind === 'avif' ? AVIF_PIXELS_AT_MOST : PIXELS_AT_MOST;
  const smallest = kind === 'svg' ? 1 / SVG_DOTS_PER_INCH : 1;
  if (width * height * smallest ** 2 > atMost) return refused(tooManyPixels(width, height, atMost));
  const scale = Math.min(LARGEST.width / width, LARGEST.height / height);
  const options: SharpOptions = {
    limitInputPixels: atMost,
    // Cut short is damaged, too.
    failOn: 'error',
    // Lines are drawn in the size that is wanted.
    ...(kind === 'svg' && { density: Math.min(Math.max(SVG_DOTS_PER_INCH * scale, 1), 10_000) }),
  };
  const { data, info } = await sharp(bytes, options)
    .timeout({ seconds: SECONDS_AT_MOST })
    .autoOrient()
    .resize({ ...LARGEST, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: WHITE })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { raw: { width: info.width, height: info.height, channels: info.channels } };
  const jpegs = await Promise.all(
    SIZE_NAMES.map(async (name) => {
      const shown = sharp(data, raw);
      // Screens have frames of their own.
      return [
        name,
        await smallJpeg(
          name === '1920x1080' ? shown : shown.resize({ ...SIZES[name], fit: 'contain', background: WHITE }),
        ),
      ] as const;
    }),
  );
  return { kind: 'ready', jpegs: Object.fromEntries(jpegs) as Record<SizeName, Uint8Array>, warnings };
}

async function smallJpeg(shown: Drawing): Promise<Uint8Array> {
  for (const quality of QUALITIES) {
    const jpeg = await shown.clone().jpeg({ quality }).toBuffer();
    if (jpeg.length <= JPEG_AT_MOST_BYTES) return jpeg;
  }
  throw new Error('The picture does not become small enough.');
}
