import { expect, describe, test } from 'vitest';
import { parseDoi } from '../../src/identity/doi.js';

test.each([
  ['10.1038/S41586-023-06160-Y', '10.1038/s41586-023-06160-y'],
  ['doi: 10.1145/3526113.3545616.', '10.1145/3526113.3545616'],
  ['https://doi.org/10.1109/CVPR52729.2023.00660', '10.1109/cvpr52729.2023.00660'],
  [
    'http://dx.doi.org/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O',
    '10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o',
  ],
  ['doi.org/10.21203/rs.3.rs-3096289/v1', '10.21203/rs.3.rs-3096289/v1'],
  ['https://www.nature.com/articles/s41586-023-06160-y', '10.1038/s41586-023-06160-y'],
  ['https://www.nature.com/articles/s41746-022-00742-2.pdf', '10.1038/s41746-022-00742-2'],
  ['https://www.nature.com/articles/nature14539?error=1#Sec1', '10.1038/nature14539'],
  ['https://www.medrxiv.org/content/10.1101/2023.04.18.23288752v3', '10.1101/2023.04.18.23288752'],
  ['https://www.biorxiv.org/content/10.1101/2021.07.09.450648v2.full.pdf', '10.1101/2021.07.09.450648'],
  ['https://www.biorxiv.org/content/10.1101/622803v4.full', '10.1101/622803'],
  ['https://dl.acm.org/doi/10.1145/3526113.3545616', '10.1145/3526113.3545616'],
  ['https://dl.acm.org/doi/abs/10.1145/3526113.3545616', '10.1145/3526113.3545616'],
  ['https://dl-acm-org.libproxy.some.edu/doi/pdf/10.1145/3526113.3545616', '10.1145/3526113.3545616'],
  ['https://dl.acm.org.ezproxy.lib.some.edu/doi/10.1145/3526113.3545616', '10.1145/3526113.3545616'],
  ['https://0-dl-acm-org.brum.some.ac.uk/doi/10.1145/3526113.3545616', '10.1145/3526113.3545616'],
  ['https://doi-org.revproxy.some.edu/10.1126/science.ade9097', '10.1126/science.ade9097'],
  ['https://link.springer.com/chapter/10.1007/978-3-319-32055-7_10', '10.1007/978-3-319-32055-7_10'],
  ['https://link.springer.com/content/pdf/10.1007/s11263-016-0981-7.pdf', '10.1007/s11263-016-0981-7'],
  ['https://onlinelibrary.wiley.com/doi/full/10.1002/aaai.12036', '10.1002/aaai.12036'],
  ['https://www.science.org/doi/10.1126/science.ade9097', '10.1126/science.ade9097'],
  ['https://www.frontiersin.org/articles/10.3389/fpsyg.2023.1199058/full', '10.3389/fpsyg.2023.1199058'],
  [
    'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000001',
    '10.1371/journal.pone.0000001',
  ],
  ['https://aclanthology.org/2022.acl-long.585', '10.18653/v1/2022.acl-long.585'],
  ['https://aclanthology.org/2021.findings-emnlp.218/', '10.18653/v1/2021.findings-emnlp.218'],
  ['https://www.aclweb.org/anthology/N19-1419.pdf', '10.18653/v1/n19-1419'],
])('%s is %s', (text, doi) => expect(parseDoi(text)).toBe(doi));

describe('anything else is no DOI', () => {
  test.each([
    '',
    '10.1038',
    '10.1038/',
    'the DOI 10.1038/x',
    'https://doi.org/10.48550/arXiv.2304.08247',
    '10.48550/arxiv.2304.08247',
    'https://arxiv.org/abs/2304.08247',
    'https://www.nature.com/articles/palcomms201610',
    'https://www.nature.com/subjects/s41586-023-06160-y',
    'https://aclanthology.org/C18-1001',
    'https://aclanthology.org/2020.lrec-1.5',
    'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10364849/',
    'https://example.org/doi/10.1145/3526113.3545616',
    'https://doi.org/',
    'https://',
    `10.1038/${'x'.repeat(100_000)}`,
  ])('%s', (text) => expect(parseDoi(text)).toBeNull());
});
