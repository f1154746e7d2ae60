import type { ChapterWords } from '../chapter';

export const equation: ChapterWords = {
  title: 'The same, as an equation',
  figures: ['The equation', 'The same triplet as points'],
  paragraphs: [
    'All this fits into one equation, the one in the figure. f is the encoder. i counts the triplets from 1 to N; xᵢᵃ, xᵢᵖ and xᵢⁿ are the three pictures of triplet number i. ‖ ‖₂ is the length of the difference between two vectors, as a ruler measures it: square its numbers, add them up, take the root. The lower 2 stands for that; the upper 2 squares it.',
    'The first term says how far the positive is: to make the loss small, make it small. The second says how far the negative is, and it is subtracted: make it large. The third, α, is the margin; FaceNet takes 0.2.',
    'The bracket with the small plus means: never less than 0. Once the negative is farther than the positive by the margin, the bracket is 0, and this triplet has nothing more to teach. The sign Σ adds up all N triplets.',
    'Can the third term be ignored, being a constant? True, α is the same wherever the points are, so it pulls no point itself. But it stands inside the bracket, and there it decides which triplets cost anything, and so which ones pull. Without it, an encoder that sends every picture to the same point has a loss of exactly 0. A later chapter shows it happen.',
  ],
  task: 'Touch a term of the equation and see what lights up among the three points. Then touch a point or a line, and see which term it is.',
  card: {
    question: 'The squared distance is 0.5 to the positive and 0.65 to the negative; α is 0.2. What is the loss?',
    answers: ['0: the negative is already farther than the positive', '0.05', '0.15', '0.35'],
    run: 'Show this triplet',
    why: '0.5 − 0.65 + 0.2 = 0.05. The negative is farther, but only by 0.15, and 0.2 is asked for. What is missing is the loss.',
  },
};
