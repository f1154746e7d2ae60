/** Id of the sum and the ruler below the picture with this id. */
export function sumOf(picture: string): string {
  return `${picture}-sum`;
}
