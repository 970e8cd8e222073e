const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A plain text as a field of Anki has it; formulas between dollars in Anki's own brackets. */
export const htmlOf = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign).replace(/\$([^$\s](?:[^$]*[^$\s])?)\$(?!\d)/g, '\\($1\\)');

/** What a picture's file is called among the media, which lie in one folder. */
export const pictureName = (path: string): string => path.replace(/^\/+/, '').replace(/[\\/:*?"<>|[\]{}^~%#&]+/g, '-');
