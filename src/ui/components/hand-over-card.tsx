import { useState } from 'preact/hooks';
import { handOverText, type HandOver, type HandOverField, type HandOverWords } from '../../guide/hand-over.ts';
import { useSpeech } from '../state/speech.ts';
import { ClerkView } from './clerk-view.tsx';
import { Pairs } from './hand-over-lines.tsx';
import { Icon } from './icon.tsx';
import { QrCode } from './qr-code.tsx';

interface HandOverCardProps {
  readonly chinese: HandOver;
  readonly own: HandOver;
  readonly fields: readonly HandOverField[];
  /** The Chinese of the card, whatever the reader speaks. */
  readonly words: HandOverWords;
  /** A popup closes under a print window: it sends the person to this address instead; null where printing works. */
  readonly printAt: string | null;
  readonly onChange: () => void;
}

/** The finished card and the ways to hand it over. */
export function HandOverCard({ chinese, own, fields, words, printAt, onChange }: HandOverCardProps) {
  const { t, services, announce } = useSpeech();
  const [isLarge, setLarge] = useState(false);
  const [hasCode, setCode] = useState(false);
  const text = handOverText(chinese, fields, words);
  const copy = async () => {
    await services.copy(text);
    announce(t('handover.copied'));
  };
  return (
    <>
      <button type="button" class="quiet leave" data-action="change-card" onClick={onChange}>
        <Icon name="settings" />
        {t('handover.change')}
      </button>
      <h1 id="result" tabIndex={-1}>
        {t('handover.card')}
      </h1>
      <button type="button" class="primary" data-action="show-clerk" onClick={() => setLarge(true)}>
        <Icon name="card" />
        {t('handover.show')}
      </button>
      <div class="verdict">
        <button type="button" data-action="copy-card" onClick={() => void copy()}>
          <Icon name="copy" />
          {t('handover.copy')}
        </button>
        <button type="button" data-action="qr" aria-expanded={hasCode} onClick={() => setCode(!hasCode)}>
          <Icon name="qr" />
          {t('handover.qr')}
        </button>
        {printAt === null && (
          <button type="button" data-action="print" onClick={() => print()}>
            <Icon name="print" />
            {t('handover.print')}
          </button>
        )}
      </div>
      {printAt !== null && (
        <a class="inline" href={printAt} target="_blank" data-action="print-in-tab">
          <Icon name="open" />
          {t('handover.inTab')}
        </a>
      )}
      {hasCode && <QrCode text={text} />}
      <article class="card">
        <Pairs
          chinese={[{ key: 'greeting', text: words.t('handover.greeting'), isQuote: false }]}
          own={[{ key: 'greeting', text: t('handover.greeting'), isQuote: false }]}
        />
        {fields.map((field) => {
          const [title, reading] = [words.t(`handover.field.${field}`), t(`handover.field.${field}`)];
          return (
            <section key={field} data-part={field}>
              <h2>
                <span lang="zh-Hans">{title}</span>
                {!t.locale.startsWith('zh') && <small>{reading}</small>}
              </h2>
              <Pairs chinese={chinese[field]} own={own[field]} />
            </section>
          );
        })}
      </article>
      {isLarge && <ClerkView card={chinese} fields={fields} chinese={words} onClose={() => setLarge(false)} />}
    </>
  );
}
