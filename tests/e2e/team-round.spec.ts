/** A team round from invitation to agreement: members answer elsewhere, and ten files come in at once, one of them damaged. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { answerAll, chosen, line, openAssessment, panel, rate, ready, saved } from '../browser/assessment.ts';
import { expect, test } from '../browser/quiet.ts';

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

async function invite(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Invite the team' }).press('Enter');
	const invitation = dialog(page, 'Invite the team');
	await invitation.getByRole('textbox', { name: /Title of this round/ }).fill('Spring check');
	await invitation.getByRole('button', { name: 'Make the invitation' }).press('Enter');
	const link = await invitation.getByRole('textbox', { name: 'Invitation link' }).inputValue();
	await page.keyboard.press('Escape');
	return link;
}

interface Answered {
	data: {
		response: { id: string; who: string; answers: { sections: Record<string, { rating: number; note: string }> } };
	};
}

test('invite, answer elsewhere, import ten at once, agree', async ({ page, browser }) => {
	await openAssessment(page);
	const link = await invite(page);

	const memberContext = await browser.newContext();
	const member = await memberContext.newPage();
	await member.goto(link);
	await ready(member);
	await expect(member.getByRole('heading', { name: 'Spring check' })).toBeVisible();
	// Nothing but answering is offered.
	await expect(member.getByRole('button', { name: 'Share link' })).toHaveCount(0);
	await answerAll(member, 4);
	await member.getByRole('button', { name: 'Send back', exact: true }).press('Enter');
	await expect(member.getByText(/Write your role/)).toBeVisible();
	await member.getByRole('textbox', { name: 'Your role' }).fill('College dean');
	await member.getByRole('button', { name: 'Send back', exact: true }).press('Enter');
	const download = member.waitForEvent('download');
	await dialog(member, 'Send back your answers')
		.getByRole('button', { name: /Download the answers/ })
		.press('Enter');
	const answered = JSON.parse(await readFile(await (await download).path(), 'utf8')) as Answered;
	expect(answered).toMatchObject({ kind: 'answers', data: { response: { who: 'College dean' } } });

	// The member's own work is untouched by the round.
	await member.keyboard.press('Escape');
	await member.getByRole('button', { name: /go to my own work/ }).press('Enter');
	await expect(chosen(line(member, '1.1'))).toHaveCount(0);
	await memberContext.close();

	const files = Array.from({ length: 10 }, (_, index) => {
		const copy = structuredClone(answered);
		if (index > 0) {
			copy.data.response.id = randomUUID();
			copy.data.response.who = `Member ${index}`;
			for (const section of Object.values(copy.data.response.answers.sections)) section.rating = 1 + (index % 5);
		}
		const text = JSON.stringify(copy);
		const isDamaged = index === 6;
		return {
			name: isDamaged ? 'chamber-damaged.pipeline.json' : `answers-${index}.pipeline.json`,
			mimeType: 'application/json',
			buffer: Buffer.from(isDamaged ? text.slice(0, text.length / 2) : text),
		};
	});

	await page.getByRole('button', { name: 'Add answers' }).press('Enter');
	const adding = dialog(page, 'Add answers');
	await adding.getByLabel('Files from your team').setInputFiles(files);
	await expect(adding).toContainText('9 of 10 taken in, 1 could not be used.');
	const damaged = adding.getByRole('listitem').filter({ hasText: 'chamber-damaged.pipeline.json' });
	await expect(damaged).toContainText('Not added');
	await expect(damaged).toContainText(/damaged/i);

	// The same again changes nothing.
	await adding.getByLabel('Files from your team').setInputFiles(files);
	await expect(adding).toContainText('0 of 10 taken in');
	await page.keyboard.press('Escape');

	await panel(page, 'Team').press('Enter');
	const people = page.getByRole('region', { name: 'Who has answered' });
	await expect(people.getByRole('listitem')).toHaveCount(9);
	await expect(page.getByText(/Talk first: spread of 4/).first()).toBeVisible();

	await rate(page.getByRole('group', { name: /^The team’s rating/ }), 3);
	await page.getByRole('textbox', { name: 'Why this number' }).fill('We heard both sides.');
	await expect(page.getByRole('heading', { name: '1 of 4 sections agreed' })).toBeVisible();
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(page.getByRole('heading', { name: '1 of 4 sections agreed' })).toBeVisible();
	await expect(people.getByRole('listitem')).toHaveCount(9);
});

test('an import can be undone; answers to another round are refused by name', async ({ page }) => {
	await openAssessment(page);
	await invite(page);
	const foreign = {
		format: 'talent-pipeline-field-guide',
		kind: 'answers',
		version: 1,
		savedAt: '2026-01-01T00:00:00.000Z',
		app: '0.1.0',
	};
	await page.getByRole('button', { name: 'Add answers' }).press('Enter');
	const adding = dialog(page, 'Add answers');
	await adding.getByLabel('Links from your team').fill('Hello, here is nothing of yours.');
	await adding.getByRole('button', { name: 'Add from links' }).press('Enter');
	await expect(adding.getByRole('alert')).toContainText('We kept what you pasted');
	await adding.getByLabel('Files from your team').setInputFiles({
		name: 'stranger.pipeline.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify({ ...foreign, data: { tool: 'self-assessment' } })),
	});
	await expect(adding.getByRole('listitem').filter({ hasText: 'stranger' })).toContainText('Not added');
});

test('a link with answers comes back the same way, and the newer one wins', async ({ page, browser }) => {
	await openAssessment(page);
	const link = await invite(page);
	const memberContext = await browser.newContext();
	const member = await memberContext.newPage();
	await member.goto(link);
	await ready(member);

	const sendBack = async (rating: 2 | 5) => {
		await rate(line(member, '1.1'), rating);
		await member.getByRole('textbox', { name: 'Your role' }).fill('Chamber');
		await member.getByRole('button', { name: 'Send back', exact: true }).press('Enter');
		const sending = dialog(member, 'Send back your answers');
		const returned = await sending.getByRole('textbox', { name: 'Link with your answers' }).inputValue();
		await member.keyboard.press('Escape');
		return returned;
	};
	const first = await sendBack(2);
	const second = await sendBack(5);
	await memberContext.close();

	await page.getByRole('button', { name: 'Add answers' }).press('Enter');
	const adding = dialog(page, 'Add answers');
	await adding.getByLabel('Links from your team').fill(`From Ann: ${second}\nand before: ${first}`);
	await adding.getByRole('button', { name: 'Add from links' }).press('Enter');
	await expect(adding.getByRole('status')).toContainText('1 of 2 taken in');
	await adding.getByRole('button', { name: 'Undo this import' }).press('Enter');
	await page.keyboard.press('Escape');
	await panel(page, 'Team').press('Enter');
	await expect(page.getByRole('heading', { name: 'No answers have come back yet' })).toBeVisible();
});
