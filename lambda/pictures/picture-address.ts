import { createHash } from 'node:crypto';
import type { PictureLinks } from '../domain/picture.ts';
import type { LearnerKey } from '../ports/learners.ts';

/**
 * The pictures that are made of each one, by the name of their files: the two sizes that Alexa recommends for the app's
 * card, and one for screens, the largest of which has 1920 by 1080 pixels.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/include-a-card-in-your-skills-response.html
 */
export const SIZES = {
  '720x480': { width: 720, height: 480 },
  '1200x800': { width: 1200, height: 800 },
  '1920x1080': { width: 1920, height: 1080 },
} as const;

export type SizeName = keyof typeof SIZES;
export const SIZE_NAMES = Object.keys(SIZES) as readonly SizeName[];

/** What tells one content of a file from every other: 43 characters of base64url, which nobody guesses. */
export const contentHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');

/** Where a made picture stands among the files, and below its public address. */
export const pictureKey = (learner: LearnerKey, content: string, size: SizeName): string =>
  `pictures/${learner}/${content}/${size}.jpg`;

/** @param url of the distribution, without a slash at its end */
export const pictureLinks = (url: string, learner: LearnerKey, content: string): PictureLinks => ({
  small: `${url}/${pictureKey(learner, content, '720x480')}`,
  large: `${url}/${pictureKey(learner, content, '1200x800')}`,
});
