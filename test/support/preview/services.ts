import type { CaseView } from '../../../src/case/view.ts';
import type { Reply } from '../../../src/messaging/replies.ts';
import type { MessageInput, MessageName } from '../../../src/messaging/table.ts';
import type { Services } from '../../../src/ui/state/services.ts';

export interface Sent {
  readonly name: MessageName;
  readonly input: unknown;
}

/** Plays the worker for one case: ticks, answers and verdicts are kept, causes are not ranked anew. */
function react(view: CaseView, name: MessageName, input: unknown): CaseView {
  if (name === 'case/tick') {
    const { cause, step, done } = input as MessageInput<'case/tick'>;
    const others = (view.ticks[cause] ?? []).filter((id) => id !== step);
    return { ...view, ticks: { ...view.ticks, [cause]: done ? [...others, step] : others } };
  }
  if (name === 'case/answer') {
    const { question, answer } = input as MessageInput<'case/answer'>;
    const { [question]: _before, ...rest } = view.answers;
    return { ...view, answers: answer === null ? rest : { ...rest, [question]: answer } };
  }
  if (name === 'case/workplace') {
    const { tool, typed } = input as MessageInput<'case/workplace'>;
    const before = view.workplace.typed;
    return { ...view, workplace: { tool, typed: tool && typed ? { ...before, [tool]: typed } : before } };
  }
  if (name === 'case/resolve') return { ...view, resolved: (input as MessageInput<'case/resolve'>).resolved };
  if (name === 'case/dismiss') {
    const { cause, dismissed } = input as MessageInput<'case/dismiss'>;
    const others = view.dismissed.filter((id) => id !== cause);
    return { ...view, dismissed: dismissed ? [...others, cause] : others };
  }
  return view;
}

/** Services without a browser behind them; `sent` holds every message in its order. */
export function fakeServices(view: CaseView, given: Pick<Services, 'loadTexts'> & Partial<Services>): Services & { readonly sent: Sent[] } {
  let now = view;
  const sent: Sent[] = [];
  return {
    sent,
    send: async <N extends MessageName>(name: N, input: MessageInput<N>): Promise<Reply<N>> => {
      sent.push({ name, input });
      now = react(now, name, input);
      return (name.startsWith('case/') ? now : null) as Reply<N>;
    },
    onCaseChange: () => () => {},
    // As the worker reads it; loaded when a text is given, which few tests do.
    async readText(text) {
      const [{ readPasted }, { createLexicon }, { createMentions }, { default: words }, { default: mentions }] = await Promise.all([
        import('../../../src/detect/read-pasted.ts'),
        import('../../../src/detect/lexicon.ts'),
        import('../../../src/detect/mentions.ts'),
        import('virtual:lexicon'),
        import('virtual:mentions'),
      ]);
      return readPasted(text, createLexicon(words), createMentions(mentions));
    },
    copy: async () => {},
    allowSite: async () => true,
    ...given,
  };
}
