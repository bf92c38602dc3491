/** How tables write that a cell holds nothing. */
export function isBlank(text: string): boolean {
  return /^[^\p{L}\p{N}]*(?:n\/?a|none|null|tba|tbd|nil|无|暂无)?[^\p{L}\p{N}]*$/iu.test(text);
}
