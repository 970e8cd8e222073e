/** How many words a text has, parted by white space. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** The text with a capital first letter. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text as a pattern that matches it to the letter. */
export const asPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
