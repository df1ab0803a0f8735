import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { CaseView } from '../../case/view.ts';
import type { Fields, ToolName } from '../../domain/workplace.ts';

type Open = (tool: ToolName | null) => void;

/** What a tool needs of the case it stands beside. */
export interface Workbench {
  readonly view: CaseView | null;
  /** Opens a tool instead of the case, or goes back to it with null. */
  readonly open: Open;
  /** Keeps what stands in the fields of a tool. */
  readonly keep: (tool: ToolName, typed: Fields) => void;
}

const context = createContext<Workbench>({ view: null, open: () => {}, keep: () => {} });

export const WorkbenchProvider = context.Provider;

export const useWorkbench = (): Workbench => useContext(context);

/**
 * The tool that is open; at first the one that was open when this window was closed. Who comes back from one finds the focus on
 * the button that led there.
 */
export function useOpenTool(view: CaseView | null, keepOpen: Open): readonly [ToolName | null, Open] {
  const [tool, setTool] = useState<ToolName | null>(null);
  const before = useRef<ToolName | null>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!view || !isFirst.current) return;
    isFirst.current = false;
    setTool(view.workplace.tool);
  }, [view]);
  useEffect(() => {
    if (tool === null && before.current) document.querySelector<HTMLElement>(`[data-tool="${before.current}"]`)?.focus();
    before.current = tool;
  }, [tool]);
  const open = useCallback<Open>(
    (wanted) => {
      isFirst.current = false;
      setTool(wanted);
      keepOpen(wanted);
    },
    [keepOpen],
  );
  return [tool, open];
}
