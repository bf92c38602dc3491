/** A line of a record: "AU  - Lovelace, Ada". */
export interface RisField {
  tag: string;
  value: string;
}
