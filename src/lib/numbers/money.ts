/** Dollars as people read them. */

const whole = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** The amount without its sign: "$1,235", below 10 dollars with cents: "$4.50". The sign belongs into the words around it. */
export function dollars(amount: number): string {
	const size = Math.abs(amount);
	return size > 0 && size < 10 ? cents.format(size) : whole.format(size);
}
