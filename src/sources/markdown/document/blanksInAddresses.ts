/**
 * The text with the blanks within addresses of files of the list, "[pdf](papers/A Title.pdf)", made underscores: with them
 * the link would be none. Every other character stays where it is.
 */
export function withoutBlanksInAddresses(text: string): string {
  return text.replace(/(?<=\]\()(?!\w+:)[^()<>"\n]{1,200}\.(?:pdf|md)(?=\))/g, (address) =>
    address.trim().replace(/ /g, '_').padEnd(address.length),
  );
}
