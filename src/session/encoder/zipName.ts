/** What a run is called that is taken to PyTorch. */
export const ZIP_NAME = 'triplet-run.zip';
