package org.layerwright.dl4j.fast.workers;

import org.layerwright.dl4j.fast.Share;

/** The share of one graph, another one for each batch. */
final class Place implements Share {
	private final int party;
	private final Meeting meeting;
	private int first;
	private int samples;
	private long seed;
	private long turns;

	/** @param party number of the graph; 0 leads */
	Place(int party, Meeting meeting) {
		this.party = party;
		this.meeting = meeting;
	}

	/** Begins a batch. */
	void begin(int firstSample, int allSamples, long newSeed) {
		first = firstSample;
		samples = allSamples;
		seed = newSeed;
		turns = 0;
	}

	/** Begins the next stretch of time of the same batch, which has random numbers of its own. */
	void next() {
		turns++;
	}

	int party() {
		return party;
	}

	@Override
	public int first() {
		return first;
	}

	@Override
	public int samples() {
		return samples;
	}

	@Override
	public boolean leads() {
		return party == 0;
	}

	@Override
	public long seed() {
		return seed + turns;
	}

	@Override
	public void sum(double... values) {
		meeting.sum(party, values);
	}
}
