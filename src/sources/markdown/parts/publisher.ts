const publishers = new Set(
  (
    "springer,springer nature,elsevier,wiley,john wiley & sons,o'reilly,o'reilly media,manning,packt,apress,pearson," +
    'addison-wesley,prentice hall,mcgraw-hill,academic press,morgan kaufmann,morgan & claypool,routledge,sage,' +
    'taylor & francis,mit press,cambridge university press,oxford university press,princeton university press,' +
    'crc press,chapman & hall,simon & schuster,harper & row,no starch press,pragmatic bookshelf,world scientific,now publishers,mdpi,frontiers,' +
    'hindawi,usenix,ieee,acm,ieee press,acm press,siam,ssrn,researchgate,sciencedirect,openreview,arxiv,biorxiv,medrxiv'
  ).split(','),
);

/** "ACM BCB", "IEEE Big Data", "Usenix ICAC": a society and what it holds. */
const meeting =
  /^(?:ACM|IEEE|USENIX|IFIP|SIAM)(?:\/(?:ACM|IEEE|USENIX|IFIP|SIAM))?(?: \p{Lu}[\p{L}-]*){1,3}$/iu;

/** Whether a text is nothing but the name of a publisher, its meeting, or a place where papers are found: no author is. */
export function isPublisher(text: string): boolean {
  const bare = text.replace(/^(?:the|in) /i, '').replace(/[\s.,;*]*(?:(?:19|20)\d{2})?[\s.,;*(]*$/, '');
  return publishers.has(bare.toLowerCase()) || meeting.test(bare);
}
