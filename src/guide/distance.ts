/** Amounts in yuan, as the settlement slip shows them. Limits come from the slip or from the person: they are local and never assumed. */
export interface YearSoFar {
  /** Costs of this year or stay that count towards the deductible. */
  readonly counted: number;
  readonly deductible?: number;
  /** What the fund has paid this year. */
  readonly fundPaid?: number;
  readonly ceiling?: number;
}

export interface Distance {
  /** Still missing until the fund begins to pay; 0 once it is reached. Missing while the deductible is not known. */
  readonly toDeductible?: number;
  /** What the fund can still pay this year; 0 once the ceiling is reached. Missing while it is not known. */
  readonly toCeiling?: number;
}

/** How far it is to the deductible and to the ceiling, in yuan to the cent. */
export function distance({ counted, deductible, fundPaid, ceiling }: YearSoFar): Distance {
  return {
    ...(deductible !== undefined && { toDeductible: left(deductible, counted) }),
    ...(ceiling !== undefined && fundPaid !== undefined && { toCeiling: left(ceiling, fundPaid) }),
  };
}

const left = (limit: number, used: number): number => Math.max(0, Math.round((limit - used) * 100) / 100);
