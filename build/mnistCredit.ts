// The credit beside the file of digits: a licence has to stand next to the work that it covers, even without the page.
import { CREDITS } from '../src/data/credits';

export function mnistCredit(train: number, heldOut: number): string {
  const { name, holders, licence, licenceUrl, sourceUrl } = CREDITS.digits;
  return `The picture of handwritten digits in this folder (mnist-*.png) is derived from ${name}.

Source: ${name}, ${sourceUrl}
Copyright: ${holders.join(' and ')}
Licence: ${licence}, ${licenceUrl}
Changes: the first ${train} training and ${heldOut} test samples of each digit, reduced to 16 greys, joined in one picture.
As a derivative the picture is under the same licence, ${licence}. The code around it is not.
`;
}
