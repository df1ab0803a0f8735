/** Screens on which something is worked out or looked up beside the case. */
export const TOOLS = ['settlement', 'return', 'late-fee', 'distance', 'ledger'] as const;
export type ToolName = (typeof TOOLS)[number];

/** What stands in the fields of a tool. */
export type Fields = Readonly<Record<string, string | number | boolean>>;

/** Where the person is beside the case, and what they typed there. */
export interface Workplace {
  /** Null where the case itself is shown. */
  readonly tool: ToolName | null;
  readonly typed: Readonly<Partial<Record<ToolName, Fields>>>;
}

export const NO_WORKPLACE: Workplace = { tool: null, typed: {} };
