/** How many words a text has, parted by white space. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
