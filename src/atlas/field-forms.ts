import type { FaultKind } from "./fault-kinds.ts";

/**
 * Fields that must be written in one form: how one that is not is spoken of, and how to write it. The schemas give the
 * second as their message, by which `issueFault` finds the kind.
 */
export const FIELD_FORMS = {
  "bad-address": {
    which: "is not a full address",
    mend: "Copy the whole address from the browser: it starts with https:// or http://.",
  },
  "bad-country-code": {
    which: "is not two capital letters",
    mend: "Write the ISO code of the country in capitals: ES.",
  },
  "bad-date": { which: "is not a date", mend: "Write the date as 2014, 2014-04 or 2014-04-02." },
  "bad-day": { which: "is not a day", mend: "Write the date as 2026-11-21." },
  "bad-id": {
    which: "is not written as an id",
    mend: "Use small letters, digits and single hyphens: us-oh-toledo.",
  },
  "bad-language-tag": {
    which: "is not a language tag",
    mend: "Write the tag of the language: ja, zh-Hant, uk.",
  },
  "bad-new-address": {
    which: "is not the address of a page of this site",
    mend: "Write the new address as /new/address/.",
  },
  "bad-old-address": {
    which: "is not the address of a page of this site",
    mend: "Write the old address as /old/address/.",
  },
  "bad-page-address": {
    which: "is not the address of a page of this site",
    mend: "Write the address as /history/, with a slash at both ends.",
  },
  "bad-year": { which: "is not a year", mend: "Write the year with four digits: 1931." },
} as const satisfies Partial<Record<FaultKind, { readonly which: string; readonly mend: string }>>;

/** Returns what a schema says of a field that is not written in this form. */
export const formOf = (kind: keyof typeof FIELD_FORMS): string => FIELD_FORMS[kind].mend;
