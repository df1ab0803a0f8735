/** A text, or its plural forms; `{name}` stands for a value, `{count}` chooses the form. */
export type Message = string | { readonly one?: string; readonly other: string };
