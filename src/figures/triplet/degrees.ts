// Places on the unit circle as angles, the way a reader types them: 0° is to the right, 90° is up, −180° < angle ≤ 180°.

export function degreesOf(x: number, y: number): number {
  return (Math.atan2(y, x) * 180) / Math.PI;
}

export function placeAtDegrees(degrees: number): [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle)];
}
