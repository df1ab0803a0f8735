/** Stands in a shape where each language has something of its own; no text is ever that. */
export const GAP = null;

/** Fills the gaps of a shape, in their order, with what one language has for them. */
export function join(shape: unknown, list: readonly unknown[]): unknown {
  let next = 0;
  const fill = (part: unknown): unknown => {
    if (part === GAP) return list[next++];
    if (Array.isArray(part)) return part.map(fill);
    if (typeof part !== 'object') return part;
    const filled: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(part)) filled[key] = fill(inner);
    return filled;
  };
  return fill(shape);
}
