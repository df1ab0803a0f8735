import { useCallback, useEffect, useState } from 'preact/hooks';
import places from 'virtual:places';
import { PROFILES, type ProfileId } from '../../domain/profiles.ts';
import { QUESTIONS, type InsuranceType } from '../../domain/questions.ts';
import type { PersonSettings } from '../../messaging/replies.ts';
import type { PersonAccess } from '../pages/page-props.ts';
import { usePageSpeech } from '../state/page-speech.tsx';
import { Choice } from './choice.tsx';
import { PressTwice } from './press-twice.tsx';
import { Section } from './section.tsx';

interface PersonSectionProps {
  readonly person: PersonAccess;
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
  /** Another profile is looked at from now on. */
  readonly onProfile: (profile: ProfileId) => void;
}

/** Two people at most, each with a place and a kind of insurance of their own. */
export function PersonSection({ person, attempt, onProfile }: PersonSectionProps) {
  const { t, texts } = usePageSpeech();
  const [known, setKnown] = useState<PersonSettings | null>(null);
  const read = useCallback(async () => {
    const now = await person.read();
    setKnown(now);
    onProfile(now.profile);
  }, [person, onProfile]);
  useEffect(() => void read().catch(() => undefined), [read]);
  if (!known) return null;

  const { profile, hasSecond, region, city, insuranceType } = known;
  const after = (work: () => Promise<void>) => void attempt(() => work().then(read));
  const keep = (part: Partial<Pick<PersonSettings, 'region' | 'city' | 'insuranceType'>>) =>
    after(() => person.keep({ profile, region, city, insuranceType, ...part }));
  const cities = places.find(({ id }) => id === region)?.cities ?? [];
  const types = texts.questions['insuranceType']?.answers ?? [];
  return (
    <>
      <Section title={t('profile.label')}>
        <p>{t('profile.text')}</p>
        {hasSecond ? (
          <>
            <div role="radiogroup" class="options" aria-label={t('profile.label')}>
              {PROFILES.map((each) => (
                <label key={each} class="option">
                  <input
                    type="radio"
                    name="profile"
                    value={each}
                    checked={profile === each}
                    onChange={() => after(() => person.choose(each))}
                  />
                  <span>{t(`profile.${each}`)}</span>
                </label>
              ))}
            </div>
            <PressTwice
              name="remove-profile"
              label={t('profile.remove')}
              again={t('profile.remove.again')}
              onPress={() => after(() => person.second(false))}
            />
          </>
        ) : (
          <button type="button" data-action="add-profile" onClick={() => after(() => person.second(true))}>
            {t('profile.add')}
          </button>
        )}
      </Section>
      <Section title={t('person.title')}>
        <p>{t('person.text')}</p>
        <div class="fields">
          <Choice id="person-region" label={t('person.region')} value={region} onChange={(chosen) => keep({ region: chosen, city: '' })}>
            <option value="">{t('person.none')}</option>
            {places.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[t.locale]}
              </option>
            ))}
          </Choice>
          {cities.length > 0 && (
            <Choice id="person-city" label={t('person.city')} value={city} onChange={(chosen) => keep({ city: chosen })}>
              <option value="">{t('person.none')}</option>
              {cities.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name[t.locale]}
                </option>
              ))}
            </Choice>
          )}
          <Choice
            id="person-type"
            label={t('person.type')}
            value={insuranceType ?? ''}
            wide
            onChange={(chosen) => keep({ insuranceType: chosen ? (chosen as InsuranceType) : null })}
          >
            <option value="">{t('person.none')}</option>
            {QUESTIONS.insuranceType.map((type) => (
              <option key={type} value={type}>
                {types.find(({ id }) => id === type)?.text ?? type}
              </option>
            ))}
          </Choice>
        </div>
      </Section>
    </>
  );
}
