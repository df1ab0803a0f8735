import { LOCALES, type Locale } from '../../domain/locales.ts';
import type { PersonView } from '../../case/view.ts';
import type { ProfileId } from '../../domain/profiles.ts';
import { useSpeech } from '../state/speech.ts';
import { BrandMark } from './brand-mark.tsx';
import { Icon } from './icon.tsx';
import { LANGUAGE_NAMES } from './language-names.ts';
import { ProfileChoice } from './profile-choice.tsx';

interface HeaderProps {
  readonly person: PersonView | undefined;
  readonly onLocale: (locale: Locale) => void;
  readonly onProfile: (profile: ProfileId) => void;
}

/** The name, for whom it is where there are two people, and the language. */
export function Header({ person, onLocale, onProfile }: HeaderProps) {
  const { t } = useSpeech();
  return (
    <header class="top">
      <span class="brand">
        <BrandMark />
        {/* Two names and a language do not fit into one line. */}
        <span class={person?.hasSecond ? 'visually-hidden' : ''}>{t('app.name')}</span>
      </span>
      {person?.hasSecond && <ProfileChoice profile={person.profile} onChoose={onProfile} />}
      <label class="language">
        <Icon name="globe" />
        <span class="visually-hidden">{t('app.language')}</span>
        <select id="language" value={t.locale} onChange={(event) => onLocale(event.currentTarget.value as Locale)}>
          {LOCALES.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {LANGUAGE_NAMES[locale]}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
