import { useState } from 'preact/hooks';
import { asPasted } from '../as-pasted.ts';
import { meaningOf } from '../../i18n/meaning.ts';
import { asFinding, COMMON_MESSAGES, type CommonMessage } from '../common-messages.ts';
import { useSpeech } from '../state/speech.ts';
import { Fold } from './fold.tsx';
import { Section } from './section.tsx';

/** Shown at once; the rest on demand or by typing. */
const FIRST = 6;
/** The worker takes no more findings than this in one message. */
const MOST_FINDINGS = 50;

/** A message from somewhere else: pasted, typed, or chosen from the common ones. */
export function Paste() {
  const { t, act, services, announce } = useSpeech();
  const [text, setText] = useState('');
  const [unknown, setUnknown] = useState(false);
  const explain = async (message: string) => {
    const read = await services.readText(message);
    if (!read) {
      // The worker is gone; asking it for anything says so.
      await act.check();
      return;
    }
    const { sheet } = read;
    const isSheet = sheet.total !== undefined;
    const findings = read.findings.slice(0, MOST_FINDINGS).map((finding) => asPasted(isSheet ? { ...finding, sheet } : finding));
    setUnknown(!findings.length);
    if (findings.length) await act.paste(findings);
    else announce(t('paste.none'));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim()) void explain(text);
  };
  /** Nobody pastes a whole message without wanting to know what it means; what is pasted into a text may be half of one. */
  const pasted = (event: ClipboardEvent & { readonly currentTarget: HTMLTextAreaElement }) => {
    const message = event.clipboardData?.getData('text/plain') ?? '';
    if (message.trim() && !event.currentTarget.value.trim()) void explain(message);
  };
  const type = (value: string) => {
    setText(value);
    setUnknown(false);
  };
  return (
    <>
      <form class="paste" onSubmit={submit}>
        <label for="paste">{t('paste.label')}</label>
        <textarea
          id="paste"
          rows={3}
          value={text}
          onPaste={pasted}
          onInput={(event) => type(event.currentTarget.value)}
          aria-describedby="paste-hint"
        />
        <p id="paste-hint" class="muted small">
          {t('paste.hint')}
        </p>
        {unknown && <p class="note">{t('paste.none')}</p>}
        <button type="submit" class="primary" data-action="explain">
          {t('paste.submit')}
        </button>
      </form>
      <Pick search={text} />
    </>
  );
}

function Pick({ search }: { search: string }) {
  const speech = useSpeech();
  const { t } = speech;
  const wanted = search.trim().toLowerCase();
  const fits = (message: CommonMessage) => `${message.quote} ${meaningOf(message.signal, speech)}`.toLowerCase().includes(wanted);
  const found = wanted ? COMMON_MESSAGES.filter(fits) : [];
  // A pasted message is longer than any of these; then the whole list helps more than an empty one.
  const shown = found.length ? found : COMMON_MESSAGES.slice(0, FIRST);
  const rest = found.length ? [] : COMMON_MESSAGES.slice(FIRST);
  return (
    <Section title={t('pick.title')} class="pick">
      <Choices messages={shown} />
      {rest.length > 0 && (
        <Fold title={t('pick.more')}>
          <Choices messages={rest} />
        </Fold>
      )}
    </Section>
  );
}

function Choices({ messages }: { messages: readonly CommonMessage[] }) {
  const speech = useSpeech();
  const { act } = speech;
  return (
    <ul class="choices">
      {messages.map((message) => (
        <li key={message.signal}>
          <button type="button" class="choice" data-pick={message.signal} onClick={() => void act.paste([asFinding(message)])}>
            <span lang="zh-Hans">{message.quote}</span>
            <small>{meaningOf(message.signal, speech)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
