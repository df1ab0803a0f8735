import { useId } from 'preact/hooks';
import { HAND_OVER_FIELDS, type HandOver, type HandOverField } from '../../guide/hand-over.ts';
import { useSpeech } from '../state/speech.ts';
import { Pairs } from './hand-over-lines.tsx';
import { Icon } from './icon.tsx';

interface HandOverChoiceProps {
  readonly chinese: HandOver;
  readonly own: HandOver;
  readonly leftOut: ReadonlySet<HandOverField>;
  readonly onLeave: (field: HandOverField, leave: boolean) => void;
  readonly onMake: () => void;
  readonly onBack: () => void;
}

/** Every part as it would stand on the card, each with a box to leave it out; the card does not exist before. */
export function HandOverChoice({ chinese, own, leftOut, onLeave, onMake, onBack }: HandOverChoiceProps) {
  const { t } = useSpeech();
  const id = useId();
  const offered = HAND_OVER_FIELDS.filter((field) => chinese[field].length > 0);
  const isEmpty = offered.every((field) => leftOut.has(field));
  return (
    <>
      <button type="button" class="quiet leave" data-action="hand-over-back" onClick={onBack}>
        <Icon name="back" />
        {t('handover.back')}
      </button>
      <h1 id="result" tabIndex={-1}>
        {t('handover.title')}
      </h1>
      <p>{t('handover.intro')}</p>
      <ul class="parts">
        {offered.map((field) => (
          <li key={field} class={leftOut.has(field) ? 'left-out' : ''}>
            <label class="option">
              <input
                type="checkbox"
                data-field={field}
                checked={!leftOut.has(field)}
                aria-describedby={`${id}-${field}`}
                onChange={(event) => onLeave(field, !event.currentTarget.checked)}
              />
              <strong>{t(`handover.field.${field}`)}</strong>
            </label>
            <div id={`${id}-${field}`}>
              <Pairs chinese={chinese[field]} own={own[field]} />
            </div>
          </li>
        ))}
      </ul>
      <p class={isEmpty ? 'note' : 'visually-hidden'} role="status">
        {isEmpty ? t('handover.none') : ''}
      </p>
      <button type="button" class="primary" data-action="make-card" disabled={isEmpty} onClick={onMake}>
        {t('handover.make')}
      </button>
    </>
  );
}
