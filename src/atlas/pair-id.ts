/** Returns the id of a partnership, made of the ids of its places: `us-oh-toledo--es-toledo`. */
export const pairId = ({ us, partner }: { readonly us: string; readonly partner: string }): string =>
  `${us}--${partner}`;
