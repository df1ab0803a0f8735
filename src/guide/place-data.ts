import type { Locale } from '../domain/locales.ts';

type Name = Readonly<Record<Locale, string>>;

/** A province with its cities, to choose from: where somebody is insured. */
export interface PlaceData {
  readonly id: string;
  readonly name: Name;
  /** Not every city: those with an area code or a rule of their own. */
  readonly cities: readonly { readonly id: string; readonly name: Name }[];
}
