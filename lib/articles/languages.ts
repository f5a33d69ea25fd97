/** The offered languages that are written in Latin letters, as ISO 639-1 codes. */
export const latinCodes =
  `cs da de en es et fi fr hr hu id it lt lv nl no pl pt ro sk sl sv sw tl tr vi`.split(' ');

/** The languages offered for an article; any other tag can be kept. */
export const languageCodes: readonly string[] = [
  ...latinCodes,
  ...`ar bg bn el fa he hi ja km ko my ru sr ta th uk ur zh`.split(' '),
];
