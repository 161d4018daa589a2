package org.layerwright.dl4j.kernel;

import java.util.Arrays;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Copies pictures that lie as {@link ChannelsLast} says line by line: cut out, put in, or enlarged. */
public final class Lines {
	private final Memory source = new Memory();
	private final Memory target = new Memory();
	private float[] line = {};
	private float[] other = {};

	/** Copies a part of pictures, as large as {@code to}, that begins at a row and a column. */
	public void cut(long from, long height, long width, long top, long left, INDArray to) {
		int channels = (int) to.size(1);
		int floats = reserve((int) to.size(3) * channels);
		long rows = to.size(2);
		target.over(to);
		for (long y = 0; y < to.size(0) * rows; y++) {
			source.to(from).at((((y / rows) * height + top + y % rows) * width + left) * channels).read(line, 0,
					floats);
			target.at(y * floats).write(line, 0, floats);
		}
	}

	/** Copies pictures into larger ones, from a row and a column on; what is around becomes 0. */
	public void put(long from, long height, long width, long top, long left, INDArray to) {
		int channels = (int) to.size(1);
		int floats = reserve((int) to.size(3) * channels);
		int inside = (int) width * channels;
		target.over(to);
		for (long y = 0; y < to.size(0) * to.size(2); y++) {
			long row = y % to.size(2) - top;
			Arrays.fill(line, 0, floats, 0);
			if (row >= 0 && row < height) {
				source.to(from).at((y / to.size(2) * height + row) * inside).read(line, (int) left * channels, inside);
			}
			target.at(y * floats).write(line, 0, floats);
		}
	}

	/** Repeats each row and each column of pictures so often that {@code to} is full. */
	public void enlarge(long from, int down, int across, INDArray to) {
		int channels = (int) to.size(1);
		int floats = reserve((int) to.size(3) * channels);
		int before = floats / across;
		target.over(to);
		for (long y = 0; y < to.size(0) * to.size(2) / down; y++) {
			source.to(from).at(y * before).read(other, 0, before);
			for (int at = 0; at < floats; at += channels) {
				System.arraycopy(other, at / channels / across * channels, line, at, channels);
			}
			for (int i = 0; i < down; i++) {
				target.at((y * down + i) * floats).write(line, 0, floats);
			}
		}
	}

	/** The sums of what {@link #enlarge} made of each value. */
	public void shrink(long from, int down, int across, INDArray to) {
		int channels = (int) to.size(1);
		int after = (int) to.size(3) * channels;
		int floats = reserve(after * across);
		target.over(to);
		for (long y = 0; y < to.size(0) * to.size(2); y++) {
			Arrays.fill(line, 0, after, 0);
			for (int i = 0; i < down; i++) {
				source.to(from).at((y * down + i) * floats).read(other, 0, floats);
				for (int at = 0; at < floats; at += channels) {
					add(other, at, line, at / channels / across * channels, channels);
				}
			}
			target.at(y * after).write(line, 0, after);
		}
	}

	/** Copies pictures between the channels of others, from one of these on. */
	public void insert(long from, int channels, INDArray to, int first) {
		int all = (int) to.size(1);
		int places = (int) to.size(3);
		int floats = reserve(places * all);
		target.over(to);
		for (long y = 0; y < to.size(0) * to.size(2); y++) {
			source.to(from).at(y * places * channels).read(other, 0, places * channels);
			target.at(y * floats).read(line, 0, floats);
			for (int place = 0; place < places; place++) {
				System.arraycopy(other, place * channels, line, place * all + first, channels);
			}
			target.write(line, 0, floats);
		}
	}

	/** Copies some channels of pictures, as many as {@code to} has, from one of them on. */
	public void extract(long from, int all, int first, INDArray to) {
		int channels = (int) to.size(1);
		int places = (int) to.size(3);
		int floats = reserve(places * all);
		target.over(to);
		for (long y = 0; y < to.size(0) * to.size(2); y++) {
			source.to(from).at(y * floats).read(line, 0, floats);
			for (int place = 0; place < places; place++) {
				System.arraycopy(line, place * all + first, other, place * channels, channels);
			}
			target.at(y * places * channels).write(other, 0, places * channels);
		}
	}

	private static void add(float[] from, int at, float[] to, int place, int count) {
		for (int i = 0; i < count; i++) {
			to[place + i] += from[at + i];
		}
	}

	private int reserve(int floats) {
		if (line.length < floats) {
			line = new float[floats];
			other = new float[floats];
		}
		return floats;
	}
}
