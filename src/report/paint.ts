/** Puts colour on a piece of text, or leaves it as it is: the caller knows where the text goes. */
export type Paint = (style: PaintStyle, text: string) => string;

export type PaintStyle = 'error' | 'warning' | 'note' | 'good' | 'strong' | 'faint';

/** No colours: files, pipes, `NO_COLOR`. */
export const plain: Paint = (_style, text) => text;
