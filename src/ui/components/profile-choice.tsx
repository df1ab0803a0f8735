import { PROFILES, type ProfileId } from '../../domain/profiles.ts';
import { useSpeech } from '../state/speech.ts';
import { Icon } from './icon.tsx';

/** For whom the extension looks just now. */
export function ProfileChoice({ profile, onChoose }: { profile: ProfileId; onChoose: (profile: ProfileId) => void }) {
  const { t } = useSpeech();
  return (
    <label class="language">
      <Icon name="person" />
      <span class="visually-hidden">{t('profile.label')}</span>
      <select id="profile" value={profile} onChange={(event) => onChoose(event.currentTarget.value as ProfileId)}>
        {PROFILES.map((each) => (
          <option key={each} value={each}>
            {t(`profile.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
