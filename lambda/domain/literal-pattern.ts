/** A text as the source of a regular expression that matches just this text: "c++ (17)" is "c\\+\\+ \\(17\\)". */
export const literalPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
